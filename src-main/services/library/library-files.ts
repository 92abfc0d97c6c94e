import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { editionOf, type Edition } from './edition'

export interface Library {
  /** In the order of their files' names. */
  readonly editions: readonly Edition[]
  /** The newest revision. */
  readonly find: (textId: string) => Edition | undefined
  /** Reads one more file, if one was not read yet; says whether there is another. */
  readonly readOn: () => boolean
}

/**
 * The study texts that come with Winnow. A file takes some 30 ms to read, which a start has no time for: each is read
 * when it is its turn, and all that are left once somebody asks for any. A file that cannot be read is named to
 * `onBroken` and left out: one spoilt text must not keep a learner from all others.
 */
export function readLibrary(folder: string, onBroken: (file: string, reason: unknown) => void): Library {
  const waiting = namesOf(folder, onBroken)
  const editions = new Map<string, Edition>()
  let list: readonly Edition[] | null = null

  function read(name: string): void {
    try {
      const edition = editionOf(readFileSync(join(folder, name), 'utf8'))
      if (!edition) onBroken(name, 'It is not a study text.')
      else if (editions.has(edition.text.id)) onBroken(name, `The id ${edition.text.id} is taken.`)
      else editions.set(edition.text.id, edition)
    } catch (error) {
      onBroken(name, error)
    }
  }

  function readOn(): boolean {
    const name = waiting.shift()
    if (name !== undefined) read(name)
    return waiting.length > 0
  }

  function readAll(): readonly Edition[] {
    while (readOn());
    return (list ??= [...editions.values()])
  }

  return {
    get editions() {
      return readAll()
    },
    find(textId) {
      readAll()
      return editions.get(textId)
    },
    readOn,
  }
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
