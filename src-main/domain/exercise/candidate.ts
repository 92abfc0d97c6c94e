import type { Ink, Owner } from '../labelling/codebook'
import { isPlain, ownerOf, type Segment, type StudyText } from '../labelling/study-text'
import type { Askable } from './every-kind'

/** Ink and owner together: what a session mixes. */
export type Kind = Ink | `${'fact' | 'opinion'}-${Owner}`

/** A question that a session may ask, reduced to what drawing looks at. */
export interface Candidate {
  readonly id: string
  readonly kind: Kind
  readonly plain: boolean
  readonly difficulty: number
  /** Higher is asked sooner; 0 for the unseen, the confidence of the mistake for the missed. */
  readonly urgency: number
  /** Asked before and not due; taken only where a session has too few plain segments without it. */
  readonly reserve: boolean
  /** Segments whose key its feedback shows: nothing else in the session may ask of these. */
  readonly shows: readonly string[]
}

export interface Standing {
  readonly difficulty: number
  readonly urgency: number
  readonly reserve: boolean
  readonly shows: readonly string[]
}

export function candidateOf(
  { segmentId, exercise, layer }: Askable,
  segment: Segment,
  sources: StudyText['sources'],
  standing: Standing,
): Candidate {
  const id = [exercise, layer, segmentId].filter(part => part !== undefined).join(' ')
  return { id, kind: kindOf(segment), plain: isPlain(segment, sources), ...standing }
}

export function kindOf(segment: Segment): Kind {
  const owner = ownerOf(segment)
  return owner !== null && (segment.ink === 'fact' || segment.ink === 'opinion')
    ? `${segment.ink}-${owner}`
    : segment.ink
}
