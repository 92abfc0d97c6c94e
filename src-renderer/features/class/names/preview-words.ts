import { countWords } from '@ui/figures'
import { namesIn, type CheckedName } from './check-names'

/** `28 names are added, 3 lines are left out.` */
export function previewWords(checked: readonly CheckedName[]): string {
  const taken = namesIn(checked).length
  const left = checked.length - taken
  const added = `${taken === 0 ? 'No name' : countWords(taken, 'name')} ${taken < 2 ? 'is' : 'are'} added`
  return left === 0 ? `${added}.` : `${added}, ${countWords(left, 'line')} ${left === 1 ? 'is' : 'are'} left out.`
}
