import { randomFrom } from '../../domain/exercise/random'
import type { StudyText } from '../../domain/labelling/study-text'
import { shortcutsOf, type Shortcuts } from '../../domain/measure/shortcuts/shortcuts'

/** The same figures for the same texts, on every machine. */
export const seededShortcuts = (texts: readonly StudyText[]): Shortcuts =>
  shortcutsOf(texts, name => randomFrom(`Winnow’s library: ${name}`))

export { shortcutsWords } from './shortcuts-words'
