import type { Item } from '@contract/practice'

/** Why words come that were met before, and what that means; empty for new ones. */
export function metBeforeWords({ repeats, seenBefore }: Pick<Item, 'repeats' | 'seenBefore'>): string {
  const counts = 'they do not count anew in Progress.'
  if (repeats) return `No unseen words are left for this skill, so these come back; ${counts}`
  return seenBefore ? `You have met these words before, so ${counts}` : ''
}
