import type { ClassOverview } from '@contract/class-progress'
import { SIDE_ITEMS } from '@domain/measure/side-items'
import { countWords } from '@ui/figures'

/** Whether being sure goes with being right: the mean type-2 AUC in plain words, or who is missing for it. */
export function classSurenessWords({ enough, auc }: ClassOverview['sureness']): string {
  if (!auc) {
    const more = countWords(2 - enough, 'more learner')
    return `Not said yet. It takes ${more} with ${SIDE_ITEMS} first answers that were right and ${SIDE_ITEMS} that were not.`
  }
  const [value, low, high] = [auc.value, auc.low, auc.high].map(share => share.toFixed(2))
  const mean = `The mean of ${auc.learners} learners’ type-2 AUC is ${value} (${low} to ${high}); 0.5 is chance, 1 is being surer of every right answer than of any other.`
  if (auc.low > 0.5) return `Yes, more than chance would have it. ${mean}`
  if (auc.high < 0.5) return `No, the other way about. ${mean}`
  return `That is not shown. ${mean}`
}
