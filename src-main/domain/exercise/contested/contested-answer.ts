import type { Label, Owner } from '../../labelling/codebook'
import type { Marked } from '../exercises'

/** What readers split over: what the words are, or who answers for them. */
export const CONTESTED_QUESTIONS = ['label', 'owner'] as const
export type ContestedQuestion = (typeof CONTESTED_QUESTIONS)[number]

export interface ContestedItem {
  readonly question: ContestedQuestion
  /** All answers to the question, also those that no reader gave. */
  readonly options: readonly (Label | Owner)[]
}

export interface ContestedGiven {
  /** Per cent for each option, whole numbers that add up to 100. */
  readonly shares: readonly { readonly option: Label | Owner; readonly percent: number }[]
}

export interface ContestedKey {
  readonly question: ContestedQuestion
  /** Who the readers were, in one sentence. */
  readonly who: string
  readonly readers: number
  readonly readings: readonly {
    readonly option: Label | Owner
    readonly count: number
    /** Id of a rule of the codebook, and how this reading argues by it; empty where nobody chose it. */
    readonly rule: string
    readonly why: string
  }[]
}

/** Never right or wrong: `score` is 1 − Σ(p − q)² ÷ 2, the quadratic rule (Brier 1950) against the split. */
export interface ContestedResult extends Marked {
  readonly correct: null
  readonly score: number
}
