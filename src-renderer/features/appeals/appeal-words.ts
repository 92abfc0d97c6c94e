import type { Appeal } from '@contract/appeals'
import { countWords, numberWords } from '@ui/figures'
import { labelAndOwner } from '../reading/segment-words'

export const STATE_NAMES: Readonly<Record<Appeal['state'], string>> = {
  open: 'Open',
  upheld: 'Upheld',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
}

/** What became of an appeal, in one sentence that says what it changed. */
export function outcomeWords({ state, ruled }: Pick<Appeal, 'state' | 'ruled'>): string {
  if (state === 'open') return 'Not decided yet. The key holds until it is.'
  if (state === 'withdrawn' || !ruled) return 'Taken back before it was decided. The key holds.'
  if (state === 'declined') return 'The key holds. No score has changed.'
  const key = ruled.key ? `The key is now: ${labelAndOwner(ruled.key)}.` : 'These words are no longer asked or scored.'
  return `${key} ${rescoredWords(ruled.rescored)}`
}

function rescoredWords(count: number): string {
  if (count === 0) return 'No stored answer counts differently by it.'
  return `${countWords(count, 'stored answer')} ${count === 1 ? 'counts' : 'count'} differently since.`
}

/** How many wait and how many were decided; withdrawn ones are neither. */
export function listWords(appeals: readonly Pick<Appeal, 'state'>[]): string {
  const open = appeals.filter(({ state }) => state === 'open').length
  const decided = appeals.filter(({ state }) => state === 'upheld' || state === 'declined').length
  const counted = (count: number) => (count === 0 ? 'none' : numberWords(count))
  const waiting = `${counted(open)} ${open > 1 ? 'are' : 'is'} open`
  const words = `${waiting}, ${counted(decided)} ${decided > 1 ? 'have' : 'has'} been decided.`
  return words.charAt(0).toUpperCase() + words.slice(1)
}
