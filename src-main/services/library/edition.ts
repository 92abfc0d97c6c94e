import { createHash } from 'node:crypto'
import { parseStudyText } from '../../domain/labelling/format'
import type { StudyText } from '../../domain/labelling/study-text'

/** A study text at one of its revisions, with its file as it was. */
export interface Edition {
  readonly text: StudyText
  /** First 16 hexadecimal digits of the file's SHA-256. */
  readonly revision: string
  readonly file: string
}

/** `null` for a file that is no study text. */
export function editionOf(file: string): Edition | null {
  const { text } = parseStudyText(file)
  return text && { text, revision: createHash('sha256').update(file).digest('hex').slice(0, 16), file }
}
