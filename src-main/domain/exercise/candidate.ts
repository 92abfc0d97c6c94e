import type { Label, Owner } from '../labelling/codebook'
import { isPlain, ownerOf, type ScoredSegment, type StudyText } from '../labelling/study-text'

/** Ink and owner together: what a session mixes. */
export type Kind = Label | `${Exclude<Label, 'attribution'>}-${Owner}`

/** A segment that a session may ask, reduced to what drawing looks at. */
export interface Candidate {
  readonly id: string
  readonly kind: Kind
  readonly plain: boolean
  readonly difficulty: number
  /** Higher is asked sooner; 0 for the unseen, the confidence of the mistake for the missed. */
  readonly urgency: number
}

export function candidateOf(segment: ScoredSegment, sources: StudyText['sources'], urgency = 0): Candidate {
  const owner = ownerOf(segment)
  return {
    id: segment.id,
    kind: owner === null || segment.ink === 'attribution' ? segment.ink : `${segment.ink}-${owner}`,
    plain: isPlain(segment, sources),
    difficulty: segment.note.difficulty,
    urgency,
  }
}
