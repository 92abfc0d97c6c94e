import { discernmentOf, estimate, type Discernment, type Estimate, type TwoSides } from '../measure/discernment'
import { normalisedGain, type Gain } from '../measure/normalised-gain'
import { rateOf } from '../measure/rate'
import { evidenceItem, ownershipItem, type TestedAnswer } from '../measure/trend'
import { rateWithin, type RateWithin } from '../measure/wilson'
import { changeVerdict, type ChangeVerdict } from './change-verdict'

/** An answer of a sitting that counts: the first to its segment, and scored. */
export interface CountedAnswer extends TestedAnswer {
  readonly correct: boolean
}

/**
 * Items that each side needs before d′ is shown. Fewer than for Progress, since a form has twelve a side: its interval
 * stands beside it, is about ±1.1 wide at ten a side, and errs on the wide side (`tests/unit/assessment`).
 */
export const SITTING_SIDE_ITEMS = 8

/** Fewer say next to nothing, and are compared with nothing. */
export const COUNTED_LEAST = 10

export interface SidedResult extends TwoSides {
  /** Items until there are enough. */
  readonly missing: { readonly signal: number; readonly noise: number }
  readonly found: Discernment | null
}

export interface SittingResult {
  readonly right: RateWithin
  readonly evidence: SidedResult
  readonly ownership: SidedResult
}

export function sittingResult(answers: readonly CountedAnswer[]): SittingResult {
  return {
    right: rateWithin(rateOf(answers, ({ correct }) => correct)),
    evidence: sidedResult(answers, evidenceItem),
    ownership: sidedResult(answers, ownershipItem),
  }
}

function sidedResult(answers: readonly CountedAnswer[], itemOf: typeof evidenceItem): SidedResult {
  const items = answers.map(itemOf).filter(item => item !== null)
  const sideOf = (side: boolean) =>
    rateOf(items, ({ isSignal, calledSignal }) => (isSignal === side ? calledSignal === side : null))
  const [signal, noise] = [sideOf(true), sideOf(false)]
  const missingOf = (asked: number) => Math.max(0, SITTING_SIDE_ITEMS - asked)
  const missing = { signal: missingOf(signal.asked), noise: missingOf(noise.asked) }
  const found = missing.signal + missing.noise === 0 ? discernmentOf({ signal, noise }) : null
  return { signal, noise, missing, found }
}

/**
 * A later sitting against an earlier one: other questions, so that both are independent. All intervals are of 95 %, each
 * for itself; the verdict is not read off them, since it answers for three comparisons together.
 */
export interface SittingChange {
  readonly verdict: ChangeVerdict
  readonly gain: Gain | null
  /** Later d′ minus earlier; `null` where either has too few items. */
  readonly evidence: Estimate | null
  readonly ownership: Estimate | null
}

export function sittingChange(earlier: SittingResult, later: SittingResult): SittingChange | null {
  if (Math.min(earlier.right.rate.asked, later.right.rate.asked) < COUNTED_LEAST) return null
  return {
    verdict: changeVerdict([{ pre: earlier.right.rate, post: later.right.rate }]),
    gain: normalisedGain(earlier.right.rate, later.right.rate),
    evidence: changeOf(earlier.evidence, later.evidence),
    ownership: changeOf(earlier.ownership, later.ownership),
  }
}

function changeOf({ found: earlier }: SidedResult, { found: later }: SidedResult): Estimate | null {
  if (!earlier || !later) return null
  const { dPrime: from } = earlier
  const { dPrime: to } = later
  return estimate(to.value - from.value, to.variance + from.variance)
}
