import type { Rate } from '../../domain/measure/rate'

/** A share to a tenth of a per cent, so that what is just short of a bound is seen to be. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/** "12 of 30 (40.0 %)"; no share of nothing. */
export const rateWords = ({ asked, right }: Rate): string =>
  asked === 0 ? '0 of 0' : `${right} of ${asked} (${percent(right / asked)})`

export const count = (many: number, one: string, several = `${one}s`): string => `${many} ${many === 1 ? one : several}`
