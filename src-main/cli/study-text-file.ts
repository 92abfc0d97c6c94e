import { parseStudyText } from '../domain/labelling/format'
import type { StudyText } from '../domain/labelling/study-text'
import { PlainError } from './plain-error'
import { readTextFile } from './read-text-file'

/** The study text in a file. Throws a PlainError that says where the file is broken. */
export function readStudyText(path: string): StudyText {
  const { text, breaches } = parseStudyText(readTextFile(path))
  if (text) return text
  const [first] = breaches
  const where = first ? ` Line ${first.line}: ${first.message}` : ''
  throw new PlainError(
    `${path} is not a study text that can be read.${where} Run \`check\` on it for all that is wrong.`,
  )
}
