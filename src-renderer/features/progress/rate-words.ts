import type { Rate } from '@domain/measure/rate'
import { wilsonInterval, type Interval } from '@domain/measure/wilson'

/** A share of 0 to 1 as whole per cents. Only all is written 100 and only none 0: 199 of 200 is 99. */
export function wholePerCent(share: number): number {
  if (share <= 0 || share >= 1) return share <= 0 ? 0 : 100
  return Math.min(99, Math.max(1, Math.round(share * 100)))
}

export const perCentWords = (share: number) => `${wholePerCent(share)}\u00A0%`

export const rightOf = ({ right, asked }: Rate) => `${right} of ${asked}`

/** The share right, or a dash where nothing was asked. */
export const shareWords = ({ right, asked }: Rate) => (asked === 0 ? '–' : perCentWords(right / asked))

export const intervalWords = ({ low, high }: Interval) => `${wholePerCent(low)} to ${perCentWords(high)}`

/** Where the share would lie, were there many more answers (95 %). */
export const rangeWords = (rate: Rate, within: Interval = wilsonInterval(rate)) =>
  rate.asked === 0 ? 'none yet' : intervalWords(within)

/** For a picture: the share and its interval; `null` where nothing was asked. */
export const shareRange = (rate: Rate, { low, high }: Interval = wilsonInterval(rate)) =>
  rate.asked === 0 ? null : { value: rate.right / rate.asked, low, high }
