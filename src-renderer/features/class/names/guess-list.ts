import type { ListRow, Separator } from './parse-list'

/** Which cells of a row make the name. */
export interface NameColumns {
  readonly first: number
  /** What follows it, as a surname does; `null`: nothing. */
  readonly second: number | null
}

/** What most lines hold in equal number; nothing where a line holds none, as in a list of bare names. */
export function guessSeparator(text: string): Separator {
  const lines = text.split(/\r\n|\n|\r/, 50).filter(line => line.trim() !== '')
  const signs: readonly Exclude<Separator, ''>[] = ['\t', ';', ',']
  const found = signs.find(sign => {
    const counts = lines.map(line => line.replaceAll(/"(?:[^"]|"")*"/g, '').split(sign).length - 1)
    return counts.filter(count => count > 0 && count === counts[0]).length > lines.length / 2
  })
  if (found !== undefined) return found
  // Quotes around whole lines are CSV too.
  return lines.some(line => /^\s*".*"\s*$/.test(line)) ? ',' : ''
}

const WHOLE = [
  'name',
  'names',
  'fullname',
  'pupil',
  'pupils',
  'student',
  'students',
  'learner',
  'studentname',
  'pupilname',
]
const GIVEN = ['firstname', 'forename', 'forenames', 'givenname', 'givennames', 'prenom', 'vorname', 'nombre']
const FAMILY = ['lastname', 'surname', 'familyname', 'nom', 'nachname', 'apellido', 'apellidos']

const bare = (cell: string) =>
  cell
    .normalize('NFD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase()
const columnOf = (row: ListRow | undefined, words: readonly string[]) =>
  row?.cells.findIndex(cell => words.includes(bare(cell))) ?? -1

/** Whether the first line names the columns. */
export function guessHeading(rows: readonly ListRow[]): boolean {
  return [WHOLE, GIVEN, FAMILY].some(words => columnOf(rows[0], words) >= 0)
}

/** By the heading; without one, the first column that is mostly words. */
export function guessColumns(rows: readonly ListRow[], hasHeading: boolean): NameColumns {
  const heading = hasHeading ? rows[0] : undefined
  const [whole, given, family] = [WHOLE, GIVEN, FAMILY].map(words => columnOf(heading, words)) as [
    number,
    number,
    number,
  ]
  if (whole >= 0) return { first: whole, second: null }
  if (given >= 0) return { first: given, second: family >= 0 ? family : null }
  if (family >= 0) return { first: family, second: null }
  const body = hasHeading ? rows.slice(1) : rows
  const isWords = (column: number) =>
    body.filter(({ cells }) => /\p{L}/u.test(cells[column] ?? '') && !/[\d@]/.test(cells[column] ?? '')).length >
    body.length / 2
  return { first: Math.max(0, [...Array(columnCount(rows)).keys()].findIndex(isWords)), second: null }
}

export const columnCount = (rows: readonly ListRow[]): number => Math.max(0, ...rows.map(({ cells }) => cells.length))

/** What a column is called in its choice: by its heading, or by what stands in it first. */
export function columnNames(rows: readonly ListRow[], hasHeading: boolean): string[] {
  return [...Array(columnCount(rows)).keys()].map(column => {
    const heading = hasHeading ? rows[0]?.cells[column] : undefined
    const sample = rows.slice(hasHeading ? 1 : 0).find(({ cells }) => cells[column])?.cells[column]
    return heading || (sample ? `Column ${column + 1}: ${sample}…` : `Column ${column + 1}`)
  })
}
