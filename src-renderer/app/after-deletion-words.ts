import type { AfterDeletion } from '@contract/privacy'
import { countWords, dayWords } from '@ui/figures'

const REASONS = {
  daily: 'made on a day of use',
  asked: 'you asked for',
  migration: 'made before Winnow changed how data is stored',
} as const

/** What becomes of copies, in sentences: which are thinned and when, which stay, and what nothing thins. */
export function afterDeletionWords({ goneAt, staying, kept }: AfterDeletion): string[] {
  return [...thinned(goneAt, staying.length), ...staying.map(stays), ...replaced(kept)]
}

function thinned(goneAt: number | null, staying: number): string[] {
  if (goneAt !== null) {
    return [
      `Backups made before still hold it. They go as newer ones are made: if Winnow is used every day, the last of ${
        staying > 0 ? 'those that are thinned' : 'them'
      } is gone by ${dayWords(goneAt)}; otherwise later.`,
    ]
  }
  return staying > 0 ? ['Backups made before still hold it.'] : ['There is no backup that could still hold it.']
}

const stays = ({ at, reason }: AfterDeletion['staying'][number]) =>
  `The backup of ${dayWords(at)}, ${REASONS[reason]}, stays until there is a newer one of its kind.`

const replaced = (kept: number) =>
  kept === 0
    ? []
    : [
        `${countWords(kept, 'database')} that a backup once took the place of ${
          kept === 1 ? 'lies' : 'lie'
        } in the data folder, and ${kept === 1 ? 'stays' : 'stay'} until you delete ${kept === 1 ? 'it' : 'them'} there by hand.`,
      ]
