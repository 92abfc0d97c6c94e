import type { Marked } from '../exercises'

export interface TraceItem {
  /** Sources to choose from, the chain's among them, in an order that tells nothing. */
  readonly sources: readonly string[]
}

export interface TraceGiven {
  /** Ids of sources, outermost first; the article stands before them and is not named. */
  readonly chain: readonly string[]
}

export type TraceKey = TraceGiven

export interface TraceResult extends Marked {
  /** The whole chain, in order, and nothing else. */
  readonly correct: boolean
  /** Links that are right, of as many as the longer of the two chains has. */
  readonly score: number
  /** For each place of the given chain, whether its link to the one before is right. */
  readonly links: readonly boolean[]
}
