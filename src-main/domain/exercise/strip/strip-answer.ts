import type { Span } from '../../text/sentences'
import type { Marked } from '../exercises'

export interface StripItem {
  /** The words and signs of the sentence, as stretches of their paragraph (UTF-16). */
  readonly tokens: readonly Span[]
}

export interface StripGiven {
  /** Indices of tokens, ascending; none says that no word judges. */
  readonly tokens: readonly number[]
}

export interface StripKey extends StripGiven {
  /** The sentence without the words that judge; `null` where none does. */
  readonly without: string | null
}

export interface StripResult extends Marked {
  readonly correct: boolean
  /** F1 of the words; 1 where none judges and none was picked. */
  readonly score: number
  readonly precision: number
  readonly recall: number
  readonly hits: readonly number[]
  readonly missed: readonly number[]
  readonly extra: readonly number[]
}
