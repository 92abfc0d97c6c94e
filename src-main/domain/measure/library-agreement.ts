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
  /** Of a text reworded since: how its labels agree with those of another reader of the words that it has now. */
  readonly again: TextAgreement | null
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
 * Krippendorff's alpha of 0.80 at least, on ink and on owner of each text (codebook, section 10), and of its new words
 * where it was reworded. Where everybody used one value alone there is no alpha, and nothing to weigh.
 */
export function agreementBounds(texts: readonly LabelledTwice[]): Bound[] {
  return texts.flatMap(({ id, again, ...first }) => [
    ...alphaBounds(id, first),
    ...(again ? alphaBounds(`${id}, read again`, again) : []),
  ])
}

const alphaBounds = (id: string, { ink, owner }: TextAgreement) => [
  alphaBound(id, 'ink', ink),
  alphaBound(id, 'owner', owner),
]

const alphaBound = (id: string, what: string, { alpha }: Agreement) =>
  boundOf(`alpha on ${what} of ${id}`, alpha, { atLeast: ALPHA_MIN })
