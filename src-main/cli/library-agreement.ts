import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { labelledPair } from '../domain/labelling/labelled-pair'
import type { StudyText } from '../domain/labelling/study-text'
import type { Bound } from '../domain/measure/bound'
import {
  agreementBounds,
  rewordedSince,
  type LabelledTwice,
  type NotLabelledTwice,
} from '../domain/measure/library-agreement'
import { textAgreement, type TextAgreement } from '../domain/measure/text-agreement'
import { fromHere } from './from-here'
import { readStudyTexts, studyFilesIn } from './library-folder'
import { PlainError } from './plain-error'
import { readTextFile } from './read-text-file'
import { readStudyText } from './study-text-file'

export interface LibraryAgreement {
  readonly texts: readonly LabelledTwice[]
  /** Reviewed texts without two labellings made apart, or without a word on how they differ. */
  readonly missing: readonly NotLabelledTwice[]
  /** Ids of texts that are drafts still, of which neither is asked. */
  readonly drafts: readonly string[]
  readonly bounds: readonly Bound[]
}

/** Of each reviewed text in a folder, how far the labellings in `labellings/ID/` agree. */
export function libraryAgreement(folder: string): LibraryAgreement {
  const library = readStudyTexts(studyFilesIn(folder))
  const reviewed = library.filter(({ status }) => status === 'reviewed')
  const told = reviewed.map(text => labelledTwice(text, join(folder, 'labellings', text.id)))
  const texts = told.filter(one => 'pair' in one)
  return {
    texts,
    missing: told.filter(one => 'missing' in one),
    drafts: library.filter(text => !reviewed.includes(text)).map(({ id }) => id),
    bounds: agreementBounds(texts),
  }
}

/** Two readers agreed on words that are no longer there; somebody has to have read those that are. */
function readAgain(text: StudyText, path: string): TextAgreement {
  const again = readStudyText(path)
  if (again.plain !== text.plain) throw new PlainError(`${path} is not a labelling of the words that the text has now.`)
  return textAgreement(text, again)
}

function labelledTwice(text: StudyText, folder: string): LabelledTwice | NotLabelledTwice {
  const { id } = text
  const differences = join(folder, 'differences.md')
  if (!existsSync(fromHere(differences))) return { id, missing: `There is no ${differences}.` }
  try {
    const pair = labelledPair(readTextFile(differences))
    if (pair[0] === pair[1]) return { id, missing: `${differences} compares ${pair[0]} with itself.` }
    const [one, other] = [readStudyText(join(folder, pair[0])), readStudyText(join(folder, pair[1]))]
    if (one.plain !== other.plain) return { id, missing: `${pair.join(' and ')} in ${folder} are not the same text.` }
    const reworded = rewordedSince(text, one.plain)
    const again = reworded.right > 0 ? readAgain(text, join(folder, 'again.study')) : null
    return { id, pair, reworded, again, ...textAgreement(one, other) }
  } catch (error) {
    if (error instanceof PlainError) return { id, missing: error.message }
    throw error
  }
}
