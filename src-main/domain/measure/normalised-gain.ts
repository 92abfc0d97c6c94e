import type { Rate } from './rate'
import { wilsonInterval, type Interval } from './wilson'

/** 0 is no gain, 1 all that could be gained; below 0 is a loss, without end. */
export interface Gain extends Interval {
  readonly value: number
}

/**
 * One learner's normalised gain, (post − pre) ÷ (1 − pre): how much of what could still be gained was (R. R. Hake 1998,
 * "Interactive-engagement versus traditional methods", American Journal of Physics 66). `null` where nothing was asked,
 * or nothing was left to gain. It is 1 − a ratio of two shares of errors, whose 95 % interval comes from those of both
 * after Wilson (A. Donner & G. Y. Zou 2012, "Closed-form confidence intervals for functions of the normal mean and
 * standard deviation", Statistical Methods in Medical Research 21, their ratio of independent estimates), so that pre and
 * post must be answers to other items. Wide where few errors were made before.
 */
export function normalisedGain(pre: Rate, post: Rate): Gain | null {
  if (pre.asked === 0 || post.asked === 0 || pre.right === pre.asked) return null
  const [before, after] = [errors(pre), errors(post)]
  const { low, high } = ratioInterval(after, before)
  return { value: 1 - after.share / before.share, low: 1 - high, high: 1 - low }
}

interface Share extends Interval {
  readonly share: number
}

function errors({ asked, right }: Rate): Share {
  const wrong = { asked, right: asked - right }
  return { share: wrong.right / asked, ...wilsonInterval(wrong) }
}

/** Of a ÷ b; `b` and its low end are above 0. The low end is written so that nothing can be divided by 0. */
function ratioInterval(a: Share, b: Share): Interval {
  const product = a.share * b.share
  const root = (one: number, other: number) => Math.sqrt(Math.max(0, product ** 2 - one * other))
  const [aLow, bHigh] = [a.low * (2 * a.share - a.low), b.high * (2 * b.share - b.high)]
  const [aHigh, bLow] = [a.high * (2 * a.share - a.high), b.low * (2 * b.share - b.low)]
  return {
    low: a.share === 0 ? 0 : aLow / (product + root(aLow, bHigh)),
    high: (product + root(aHigh, bLow)) / bLow,
  }
}
