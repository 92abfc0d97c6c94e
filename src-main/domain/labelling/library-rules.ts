import { parseStudyText, type Lines } from './format'
import type { Breach } from './markup'
import { fold } from './note-rules'
import { whysOf } from './task-rules/why-rules'
import type { StudyText } from './study-text'

/** A file of a library: its name, such as `harbour.study`, and what is in it. */
export interface LibraryFile {
  readonly name: string
  readonly content: string
}

export interface LibraryBreach extends Breach {
  /** Name of the file in which it is. */
  readonly file: string
}

interface Shelved {
  readonly file: string
  readonly text: StudyText
  readonly lines: Lines
}

/**
 * What only a look at all texts of a library together finds; a file that is no study text is passed over, since
 * `checkStudyText` says so of it. In the order of the files, and within each of its lines.
 */
export function checkLibrary(files: readonly LibraryFile[]): LibraryBreach[] {
  const shelf = files.flatMap(({ name, content }): Shelved[] => {
    const { text, lines } = parseStudyText(content)
    return text ? [{ file: name, text, lines }] : []
  })
  const found = [...shelf.flatMap(fileIsNamedAfterTheText), ...idsAreUnique(shelf), ...noWhyIsSharedByTwoTexts(shelf)]
  const place = new Map(files.map(({ name }, at) => [name, at]))
  return found.toSorted((a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0) || a.line - b.line)
}

/** The app finds a text by its id, an author by its file. */
function fileIsNamedAfterTheText({ file, text: { id } }: Shelved): LibraryBreach[] {
  if (file === `${id}.study`) return []
  return [{ file, line: 1, rule: 'id-of-file', message: `The text is called ${id}, so its file is ${id}.study.` }]
}

function idsAreUnique(shelf: readonly Shelved[]): LibraryBreach[] {
  const seen = new Map<string, string>()
  return shelf.flatMap(({ file, text: { id } }) => {
    const twin = seen.get(id)
    if (twin === undefined) seen.set(id, file)
    return twin ? [{ file, line: 1, rule: 'text-id-unique', message: `The id ${id} is that of ${twin} too.` }] : []
  })
}

/** Those of one text are `NOTE_RULES` and `WHY_RULES` to find. */
function noWhyIsSharedByTwoTexts(shelf: readonly Shelved[]): LibraryBreach[] {
  const seen = new Map<string, { readonly file: string; readonly segment: string }>()
  return shelf.flatMap(({ file, text, lines }) =>
    text.segments.flatMap(segment => {
      const noted = segment.note ? [['note', segment.note.why] as const] : []
      return [...noted, ...whysOf(segment.tasks ?? {})].flatMap(([part, why]) => {
        const twin = seen.get(fold(why))
        if (!twin) seen.set(fold(why), { file, segment: segment.id })
        if (!twin || twin.file === file) return []
        const line = part === 'note' ? lines.notes.get(segment.id) : lines.tasks.get(`${segment.id}.${part}`)
        const message = `${segment.id}: “${why.slice(0, 40)}” is a why of ${twin.segment} in ${twin.file} already.`
        return [{ file, line: line ?? 1, rule: 'why-of-another-text', message }]
      })
    }),
  )
}
