import type { SittingFigures } from '@contract/test'
import { OCCASIONS, type Occasion } from '@domain/assessment/occasions'
import { OCCASION_NAMES } from '@ui/occasion-words'
import { intervalWords, perCentWords, rightOf } from '../progress/rate-words'

export interface ChartPoint {
  readonly occasion: Occasion
  /** Shares of the plot from its left and from its top. */
  readonly x: number
  readonly share: number | null
  readonly low: number
  readonly high: number
}

/** All four occasions, so that those to come have their place; only what counts has a point. */
export function chartPoints(sittings: readonly SittingFigures[]): ChartPoint[] {
  return OCCASIONS.map((occasion, at) => {
    const { right, counted } = sittings.find(one => one.occasion === occasion) ?? { right: null, counted: 0 }
    const share = right && counted > 0 ? right.rate.right / right.rate.asked : null
    return { occasion, x: (at + 0.5) / OCCASIONS.length, share, low: right?.low ?? 0, high: right?.high ?? 0 }
  })
}

/** The picture in words, for who does not see it. */
export function chartDescription(sittings: readonly SittingFigures[]): string {
  const each = sittings.map(({ occasion, right, counted }) =>
    counted === 0
      ? `${OCCASION_NAMES[occasion]}: nothing counts`
      : `${OCCASION_NAMES[occasion]}: ${rightOf(right.rate)}, ${perCentWords(right.rate.right / right.rate.asked)}, probably ${intervalWords(right)}`,
  )
  return `Share right in each test. ${each.join('. ')}.`
}
