import { improvementOf, type Comparison } from './improvement'
import { meanOverLearners } from './mean-over-learners'
import type { TestItem } from './trend'

/**
 * What a class's accuracy alone would take for progress: its learners find more of one side than at first, and tell the
 * two no better apart, since they call more of everything so. Of the items of each learner's whole record, oldest first,
 * from the comparison that `improvement.ts` makes of them, whose verdict is not asked: the mean change of d′ does not lie above 0, the mean shift of the criterion does not lie about it (95 %, over
 * learners), and the share found on that side rose. `null` with fewer than two learners who can be compared.
 */
export function classLean(records: readonly (readonly TestItem[])[]): Comparison['lean'] {
  const comparisons = records.flatMap(items => improvementOf(items).comparison ?? [])
  const change = meanOverLearners(comparisons.map(one => one.change.value))
  const shift = meanOverLearners(comparisons.map(one => one.shift.value))
  if (!change || !shift || change.low > 0) return null
  if (shift.low > 0 && rose(comparisons, 'noise')) return 'to-noise'
  if (shift.high < 0 && rose(comparisons, 'signal')) return 'to-signal'
  return null
}

function rose(comparisons: readonly Comparison[], side: 'signal' | 'noise'): boolean {
  const mean = (batch: 'earlier' | 'later') =>
    comparisons.reduce((sum, one) => sum + one[batch][side].right / one[batch][side].asked, 0)
  return mean('later') > mean('earlier')
}
