import type { TraceKey, TraceResult } from '../exercise/trace/trace-answer'
import { clusteredShare, type ClusteredShare } from './clustered-share'
import { rateOf, type Counted, type Rate } from './rate'
import { rateWithin, type RateWithin } from './wilson'

/** One answer of Trace: links that are right, of as many as the longer of the two chains has. */
export interface ChainAnswer extends Rate, Counted {
  readonly exact: boolean
}

export interface ChainShares {
  /** Whole chains that are right, in order and with nothing else, with the 95 % Wilson interval. */
  readonly chains: RateWithin
  /** Right links among all, with a 95 % interval that knows that they come in chains; `null` without an answer. */
  readonly links: ClusteredShare | null
}

/** `result` is what `markChain` makes of key and answer as the event keeps them. */
export function chainAnswer({ correct, links }: Pick<TraceResult, 'correct' | 'links'>, key: TraceKey): ChainAnswer {
  return { exact: correct, right: links.filter(Boolean).length, asked: Math.max(key.chain.length, links.length) }
}

/** A link too many counts as wrong, so that a longer chain does not find more for nothing. Shares are in [0, 1]. */
export function chainShares(answers: Iterable<ChainAnswer>): ChainShares {
  const all = [...answers]
  return { chains: rateWithin(rateOf(all, ({ exact }) => exact)), links: clusteredShare(all) }
}
