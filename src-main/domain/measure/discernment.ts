import { normalDensity, normalQuantile, Z_95 } from './normal'
import type { Rate } from './rate'
import type { Interval } from './wilson'

/**
 * A test with two kinds of items, and how often each was taken for what it is. Signal is a fact (evidence test) or the
 * article's own claim (ownership test), noise an opinion or a source's claim.
 */
export interface TwoSides {
  readonly signal: Rate
  readonly noise: Rate
}

/** With its 95 % interval, and the variance that this comes from. */
export interface Estimate extends Interval {
  readonly value: number
  readonly variance: number
}

export interface Discernment {
  /** d′: 0 is guessing; higher is telling the two kinds apart better, whichever way one leans. */
  readonly dPrime: Estimate
  /** c: 0 is no leaning; positive leans to opinion, or to source; negative to fact, or to the article. */
  readonly criterion: Estimate
}

/**
 * d′ = z(H) − z(F) and c = −(z(H) + z(F)) ÷ 2 (Macmillan & Creelman 2005, "Detection Theory", ch. 1 and 2), `null`
 * while a side has no item. The rates are those of the log-linear correction, H = (hits + ½) ÷ (signals + 1) and F
 * alike, which always gives a finite d′ and the least biased one of the simple ways (M. J. Hautus 1995, Behavior
 * Research Methods, Instruments, & Computers 27). Variance of d′, four times that of c:
 * H(1 − H) ÷ (signals · φ(z(H))²) + F(1 − F) ÷ (noises · φ(z(F))²) (Gourevitch & Galanter 1967, Psychometrika 32).
 */
export function discernmentOf({ signal, noise }: TwoSides): Discernment | null {
  if (signal.asked === 0 || noise.asked === 0) return null
  const hits = deviate(signal.right, signal.asked)
  const falseAlarms = deviate(noise.asked - noise.right, noise.asked)
  const variance = hits.variance + falseAlarms.variance
  return {
    dPrime: estimate(hits.z - falseAlarms.z, variance),
    criterion: estimate(-(hits.z + falseAlarms.z) / 2, variance / 4),
  }
}

function deviate(called: number, asked: number): { readonly z: number; readonly variance: number } {
  const rate = (called + 0.5) / (asked + 1)
  const z = normalQuantile(rate)
  return { z, variance: (rate * (1 - rate)) / (asked * normalDensity(z) ** 2) }
}

/** `z` standard errors to each side; 95 % unless told. */
export function estimate(value: number, variance: number, z = Z_95): Estimate {
  const margin = z * Math.sqrt(variance)
  return { value, variance, low: value - margin, high: value + margin }
}
