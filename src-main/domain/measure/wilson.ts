import { Z_95 } from './normal'
import type { Rate } from './rate'

export interface Interval {
  readonly low: number
  readonly high: number
}

/** A rate with the 95 % interval of its share. */
export interface RateWithin extends Interval {
  readonly rate: Rate
}

export const rateWithin = (rate: Rate): RateWithin => ({ rate, ...wilsonInterval(rate) })

/**
 * The 95 % Wilson score interval of a share, in [0, 1]; from 0 to 1 when nothing was asked.
 * (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n): E. B. Wilson 1927, "Probable inference, the law of
 * succession, and statistical inference", JASA 22. It holds for few items, where the usual interval does not
 * (Brown, Cai & DasGupta 2001).
 */
export function wilsonInterval({ asked, right }: Rate): Interval {
  if (asked === 0) return { low: 0, high: 1 }
  const share = right / asked
  const scale = 1 + Z_95 ** 2 / asked
  const middle = share + Z_95 ** 2 / (2 * asked)
  const spread = Z_95 * Math.sqrt((share * (1 - share)) / asked + Z_95 ** 2 / (4 * asked ** 2))
  // The ends are exact where all or none are right; rounding must not carry them past 0 or 1.
  return {
    low: right === 0 ? 0 : Math.max(0, (middle - spread) / scale),
    high: right === asked ? 1 : Math.min(1, (middle + spread) / scale),
  }
}
