import { exactChange, type TestedTwice } from '../measure/exact-change'
import { OCCASIONS } from './occasions'

export const CHANGE_VERDICTS = ['better', 'not-shown', 'worse'] as const
export type ChangeVerdict = (typeof CHANGE_VERDICTS)[number]

/** How often, at most, who does not change is told "better" of any later test; "worse" is told as often at most. */
export const FALSE_PRAISE = 0.025

/** Every later occasion is compared with the one before practice, and nothing else ever is. */
const COMPARISONS = OCCASIONS.length - 1

/**
 * The one place that may say of the test that somebody got better: one learner, or the learners of a class together.
 * The comparisons are three and are planned, and each may be wrong in a third of the cases in which any may be
 * (Bonferroni), so that it does not matter when a page is looked at, nor how many of the tests were taken.
 */
export function changeVerdict(learners: readonly TestedTwice[]): ChangeVerdict {
  const { asManyOrMore, asFewOrFewer } = exactChange(learners)
  if (asManyOrMore <= FALSE_PRAISE / COMPARISONS) return 'better'
  return asFewOrFewer <= FALSE_PRAISE / COMPARISONS ? 'worse' : 'not-shown'
}
