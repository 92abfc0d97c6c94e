import type { Marked } from '../exercises'

/** The option that every item has: “Nothing could: it is a judgement.” */
export const NOTHING_COULD = 'nothing'

export interface CheckItem {
  /** What might settle the claim, in an order that tells nothing; `NOTHING_COULD` comes last and is not among them. */
  readonly options: readonly { readonly id: string; readonly text: string }[]
}

export interface CheckGiven {
  /** Id of an option, or `NOTHING_COULD`. */
  readonly option: string
}

export interface CheckKey {
  readonly option: string
  /** For each option, why it settles the claim or does not. */
  readonly whys: readonly { readonly id: string; readonly text: string; readonly why: string }[]
}

export interface CheckResult extends Marked {
  readonly correct: boolean
  readonly score: 0 | 1
}
