import { randomFrom } from '../domain/exercise/random'
import { libraryBalance, type LibraryBalance } from '../domain/measure/balance/library-balance'
import { shortcutsOf, type Shortcuts } from '../domain/measure/shortcuts/shortcuts'
import type { StudyText } from '../domain/labelling/study-text'
import { libraryAgreement, type LibraryAgreement } from './library-agreement'
import { readStudyTexts, studyFilesIn } from './library-folder'

/** All that is measured of a library. */
export interface LibraryFigures {
  readonly balance: LibraryBalance
  readonly shortcuts: Shortcuts
  readonly agreement: LibraryAgreement
}

export function libraryFigures(folder: string): LibraryFigures {
  const texts = readStudyTexts(studyFilesIn(folder))
  return { balance: libraryBalance(texts), shortcuts: seededShortcuts(texts), agreement: libraryAgreement(folder) }
}

/** The same figures for the same texts, on every machine. */
export const seededShortcuts = (texts: readonly StudyText[]): Shortcuts =>
  shortcutsOf(texts, name => randomFrom(`Winnow’s library: ${name}`))
