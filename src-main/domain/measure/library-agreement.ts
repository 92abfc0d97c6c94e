import { boundOf, type Bound } from './bound'
import type { Agreement } from './krippendorff'
import type { TextAgreement } from './text-agreement'

export const ALPHA_MIN = 0.8

/** One text of a library and how far two labellings of it, made apart, agree. */
export interface LabelledTwice extends TextAgreement {
  readonly id: string
  /** Names of the files that were compared. */
  readonly pair: readonly [string, string]
  /** Whether these are the words that the library's text still has: settling a difference may change one. */
  readonly sameWords: boolean
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
