import type { Overview } from '@contract/progress'
import type { Label } from '@domain/labelling/codebook'
import type { Rate } from '@domain/measure/rate'
import type { Interval } from '@domain/measure/wilson'
import { LABEL_NAMES, OWNER_NAMES } from '@ui/codebook-words'

export interface RateRow {
  readonly name: string
  readonly rate: Rate
  /** One kind of what the row above counts. */
  readonly part: boolean
  readonly ink?: Label
  /** Where the share probably lies, where that is not Wilson's interval: answers of a class come in learners. */
  readonly within?: Interval
}

/** The whole answer, then its two parts apart, each with its kinds by the key. */
export function accuracyRows({
  both,
  label,
  owner,
  byLabel,
  byOwner,
}: Pick<Overview, 'both' | 'label' | 'owner' | 'byLabel' | 'byOwner'>): RateRow[] {
  return [
    { name: 'The whole answer', rate: both, part: false },
    { name: 'The label', rate: label, part: false },
    ...byLabel.map(one => ({ name: LABEL_NAMES[one.label], rate: one.rate, part: true, ink: one.label })),
    { name: 'Who answers for it', rate: owner, part: false },
    ...byOwner.map(one => ({ name: OWNER_NAMES[one.owner], rate: one.rate, part: true })),
  ]
}
