import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { editionOf, type Edition } from './edition'

export interface Library {
  /** In the order of their files' names. */
  readonly editions: readonly Edition[]
  /** The newest revision. */
  readonly find: (textId: string) => Edition | undefined
}

/**
 * The study texts that come with Winnow. A file that cannot be read is named to `onBroken` and left out: one spoilt
 * text must not keep a learner from all others.
 */
export function readLibrary(folder: string, onBroken: (file: string, reason: unknown) => void): Library {
  const editions = new Map<string, Edition>()
  for (const name of namesOf(folder, onBroken)) {
    try {
      const edition = editionOf(readFileSync(join(folder, name), 'utf8'))
      if (!edition) onBroken(name, 'It is not a study text.')
      else if (editions.has(edition.text.id)) onBroken(name, `The id ${edition.text.id} is taken.`)
      else editions.set(edition.text.id, edition)
    } catch (error) {
      onBroken(name, error)
    }
  }
  return { editions: [...editions.values()], find: textId => editions.get(textId) }
}

function namesOf(folder: string, onBroken: (file: string, reason: unknown) => void): string[] {
  try {
    return readdirSync(folder)
      .filter(name => name.endsWith('.study'))
      .toSorted()
  } catch (error) {
    onBroken(folder, error)
    return []
  }
}
