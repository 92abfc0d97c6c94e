import type { Rate } from './rate'

/** What a figure must keep to; shares in [0, 1]. `under` is not reached, the other two may be. */
export interface Limits {
  readonly atLeast?: number
  readonly atMost?: number
  readonly under?: number
}

export interface Bound {
  /** The figure in words, such as "facts among facts and opinions". */
  readonly what: string
  /** `null` where there is nothing to weigh: nobody can be lopsided with nothing. */
  readonly figure: number | null
  readonly limits: Limits
  readonly standing: 'kept' | 'broken' | 'nothing to weigh'
}

export function boundOf(what: string, figure: number | null, limits: Limits): Bound {
  return { what, figure, limits, standing: figure === null ? 'nothing to weigh' : keeps(figure, limits) }
}

/** The share of `right` among `asked`, held to its limits. */
export const boundOfShare = (what: string, { asked, right }: Rate, limits: Limits): Bound =>
  boundOf(what, asked === 0 ? null : right / asked, limits)

export const isBroken = ({ standing }: Bound): boolean => standing === 'broken'

// Shares are quotients of whole numbers, so that 7 of 20 is 35 % exactly: no rounding stands between figure and limit.
function keeps(figure: number, { atLeast = -Infinity, atMost = Infinity, under = Infinity }: Limits) {
  return figure >= atLeast && figure <= atMost && figure < under ? 'kept' : 'broken'
}
