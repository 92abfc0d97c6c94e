import { boundOf, type Bound } from './bound'
import type { StudyText } from '../labelling/study-text'
import type { Agreement } from './krippendorff'
import type { Rate } from './rate'
import type { TextAgreement } from './text-agreement'

export const ALPHA_MIN = 0.8

/** One text of a library and how far two labellings of it, made apart, agree. */
export interface LabelledTwice extends TextAgreement {
  readonly id: string
  /** Names of the files that were compared. */
  readonly pair: readonly [string, string]
  /** Segments of the library's text whose words were not there to be labelled, among all: mending a text changes some. */
  readonly reworded: Rate
}

/** `labelled` is the text that was labelled, to the character. */
export function rewordedSince(text: Pick<StudyText, 'segments'>, labelled: string): Rate {
  const changed = text.segments.filter(segment => !labelled.includes(segment.text))
  return { asked: text.segments.length, right: changed.length }
}

/** One whose agreement cannot be told, and why in a sentence. */
export interface NotLabelledTwice {
  readonly id: string
  readonly missing: string
}

/**
 * Krippendorff's alpha of 0.80 at least, on ink and on owner of each text (codebook, section 10). Where everybody used
 * one value alone there is no alpha, and nothing to weigh.
 */
export function agreementBounds(texts: readonly LabelledTwice[]): Bound[] {
  return texts.flatMap(({ id, ink, owner }) => [alphaBound(id, 'ink', ink), alphaBound(id, 'owner', owner)])
}

const alphaBound = (id: string, what: string, { alpha }: Agreement) =>
  boundOf(`alpha on ${what} of ${id}`, alpha, { atLeast: ALPHA_MIN })
