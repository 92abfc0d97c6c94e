import { isBroken, type Bound, type Limits } from '../../domain/measure/bound'
import { count, percent } from './share-words'

export function limitWords({ atLeast, atMost, under }: Limits): string {
  const whole = (share = 0) => `${Math.round(share * 100)}`
  if (under !== undefined) return `under ${whole(under)} %`
  if (atMost === undefined) return `at least ${whole(atLeast)} %`
  return `${whole(atLeast)} to ${whole(atMost)} %`
}

export const figureWords = ({ figure }: Bound): string => (figure === null ? 'nothing to weigh' : percent(figure))

/** One line for each bound, then how many are broken. */
export function boundLines(bounds: readonly Bound[]): string {
  const lines = bounds.map(bound => {
    const mark = isBroken(bound) ? 'BROKEN ' : 'kept   '
    return `${mark}${bound.what}: ${figureWords(bound)} (${limitWords(bound.limits)})\n`
  })
  const broken = bounds.filter(isBroken).length
  return `${lines.join('')}${broken === 0 ? 'Every bound is kept.' : `${count(broken, 'bound')} broken.`}\n`
}
