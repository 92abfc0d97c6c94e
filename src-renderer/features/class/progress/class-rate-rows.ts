import type { ClassOverview, Pooled } from '@contract/class-progress'
import { LABEL_NAMES, OWNER_NAMES } from '@ui/codebook-words'
import type { RateRow } from '../../progress/accuracy-rows'
import { namedRateRows } from '../../progress/named-rate-rows'

type Accuracy = Pick<ClassOverview, 'both' | 'label' | 'owner' | 'byLabel' | 'byOwner'>

const row = (name: string, { rate, low, high }: Pooled, more: Pick<RateRow, 'part' | 'ink'>): RateRow => ({
  ...{ name, rate, within: { low, high } },
  ...more,
})

/** As of one learner, with intervals that know the answers come in learners. */
export function classAccuracyRows({ both, label, owner, byLabel, byOwner }: Accuracy): RateRow[] {
  return [
    row('The whole answer', both, { part: false }),
    row('The label', label, { part: false }),
    ...byLabel.map(one => row(LABEL_NAMES[one.label], one, { part: true, ink: one.label })),
    row('Who answers for it', owner, { part: false }),
    ...byOwner.map(one => row(OWNER_NAMES[one.owner], one, { part: true })),
  ]
}

export function classNamedRows(rates: ClassOverview['rates']): RateRow[] {
  const { cynicism, credulity, sourceBlindness, attributionRecognised } = rates
  const within = [cynicism, credulity, sourceBlindness, attributionRecognised]
  return namedRateRows(rates).map((one, at) => {
    const pooled = within[at]
    return pooled ? { ...one, within: { low: pooled.low, high: pooled.high } } : one
  })
}
