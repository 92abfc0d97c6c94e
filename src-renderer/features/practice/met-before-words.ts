import type { Item } from '@contract/practice'

type Met = Pick<Item, 'exercise' | 'repeats' | 'seenBefore'>

/** Why words come that were met before, and what that means; empty for new ones. */
export function metBeforeWords({ exercise, repeats, seenBefore }: Met): string {
  // Only Sort counts in Progress, so of other exercises nothing is to be said about counting.
  const isSort = exercise === 'sort'
  const counts = 'they do not count anew in Progress.'
  const why = 'No unseen words are left for this skill, so these come back'
  if (repeats) return isSort ? `${why}; ${counts}` : `${why}.`
  return seenBefore && isSort ? `You have met these words before, so ${counts}` : ''
}
