import type { Ink, Owner } from '../labelling/codebook'
import { isPlain, ownerOf, type Segment, type StudyText } from '../labelling/study-text'
import { questionName, type Askable } from './every-kind'
import type { Exercise } from './exercises'

/** Ink and owner together: what a session mixes. */
export type Kind = Ink | `${'fact' | 'opinion'}-${Owner}`

/** A question that a session may ask, reduced to what drawing looks at. */
export interface Candidate {
  readonly id: string
  readonly kind: Kind
  readonly plain: boolean
  readonly difficulty: number
  /** Higher is asked sooner; 0 for the unseen, the confidence of the mistake for the missed, below 0 in reserve. */
  readonly urgency: number
  /** Not due; taken only where a session has too few plain questions without it. */
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
  askable: Askable,
  segment: Segment,
  sources: StudyText['sources'],
  standing: Standing,
): Candidate {
  const plain = isPlainQuestion(askable.exercise, segment, sources)
  return { id: questionName(askable), kind: kindOf(segment), plain, ...standing }
}

/** A question about a fact that deserves no suspicion. Mark asks about a whole sentence, the segment only begins it. */
export function isPlainQuestion(exercise: Exercise, segment: Segment, sources: StudyText['sources']): boolean {
  return exercise !== 'mark' && isPlain(segment, sources)
}

export function kindOf(segment: Segment): Kind {
  const owner = ownerOf(segment)
  return owner !== null && (segment.ink === 'fact' || segment.ink === 'opinion')
    ? `${segment.ink}-${owner}`
    : segment.ink
}
