import { countWords, numberWords } from '@ui/figures'
import type { BroughtComments } from './record'

/** What a file of comments brought. */
export function broughtWords({ name, from, comments, fresh, changed }: Omit<BroughtComments, 'forCurrent'>): string {
  if (fresh + changed === 0) {
    const all = comments === 1 ? 'The comment' : `All ${countWords(comments, 'comment')}`
    return comments === 0
      ? `Nothing is new: what ${from} took back is gone here already.`
      : `Nothing is new. ${all} by ${from} for ${name} ${comments === 1 ? 'is' : 'are'} here already. Nothing was changed.`
  }
  const what = [
    fresh > 0 ? countWords(fresh, 'new comment') : null,
    changed > 0 ? `${numberWords(changed)} changed or taken back` : null,
  ]
  return `Brought in for ${name}, from ${from}: ${what.filter(part => part !== null).join(', ')}.`
}
