/** A table as it is saved: a head and rows of bare figures and words. */
export interface TableFile {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}
export type Cell = string | number | null

/** RFC 4180 with a byte order mark, so that spreadsheets read UTF-8; none takes a cell of words for a formula. */
export function csvOf({ head, rows }: Pick<TableFile, 'head' | 'rows'>): string {
  return `\uFEFF${[head, ...rows].map(row => `${row.map(cellWords).join(',')}\r\n`).join('')}`
}

function cellWords(cell: Cell): string {
  if (cell === null) return ''
  // No more figures than mean something; a share is exact to a hundredth of a per cent.
  if (typeof cell === 'number') return String(Number(cell.toFixed(4)))
  const words = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}

/** `winnow-skills-2026-11-23.csv`. */
export const fileNameOf = ({ name }: Pick<TableFile, 'name'>, day: string, ending = 'csv') =>
  `winnow-${name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}-${day}.${ending}`
