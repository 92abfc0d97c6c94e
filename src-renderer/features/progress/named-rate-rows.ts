import type { Overview } from '@contract/progress'
import type { RateRow } from './accuracy-rows'

/** The ways to go wrong that this app is about, and what is easily passed over. */
export function namedRateRows({ cynicism, credulity, sourceBlindness, attributionRecognised }: Overview['rates']) {
  return [
    { name: 'Reported facts called opinion', rate: cynicism.rate, part: false },
    { name: 'Opinions called reported fact', rate: credulity.rate, part: false },
    { name: 'Sources’ claims taken for the article’s own', rate: sourceBlindness.rate, part: false },
    { name: 'Attributions recognised', rate: attributionRecognised.rate, part: false },
  ] satisfies RateRow[]
}
