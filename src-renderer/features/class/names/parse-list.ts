import { CsvError, parse } from 'csv-parse/browser/esm/sync'
import { LIST_BYTES_MAX } from './decode-list'

export const SEPARATORS = [
  { sign: ',', name: 'Commas' },
  { sign: ';', name: 'Semicolons' },
  { sign: '\t', name: 'Tabs' },
  { sign: '', name: 'Nothing: a name is a whole line' },
] as const
export type Separator = (typeof SEPARATORS)[number]['sign']

/** A line of the list that says anything; `line` from 1, as an editor counts. */
export interface ListRow {
  readonly line: number
  readonly cells: readonly string[]
}
export type ParsedList = { readonly rows: readonly ListRow[] } | { readonly problem: string }

const ROWS_MAX = 5000

/** The cells of a list, by RFC 4180 but for what spreadsheets do otherwise: any of three separators, uneven rows. */
export function parseList(text: string, separator: Separator): ParsedList {
  if (text.length > LIST_BYTES_MAX) return { problem: 'This is too long: no class list is.' }
  try {
    const rows = separator === '' ? linesOf(text) : cellsOf(text, separator)
    return rows.length > ROWS_MAX ? { problem: 'This has more than 5,000 lines: no class list has.' } : { rows }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { problem: problemWords(error) }
  }
}

function linesOf(text: string): ListRow[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ line: index + 1, cells: [line.trim()] }))
    .filter(({ cells: [cell] }) => cell !== '')
}

interface Parsed {
  readonly info: { readonly lines: number }
  readonly record: readonly string[]
}

function cellsOf(text: string, delimiter: string): ListRow[] {
  // The package types its result by the columns, of which there are none here.
  const parsed = parse(text, {
    ...{ delimiter, record_delimiter: ['\r\n', '\n', '\r'], bom: true, info: true },
    ...{ relax_column_count: true, relax_quotes: true, skip_empty_lines: true, skip_records_with_empty_values: true },
  }) as unknown as Parsed[]
  return parsed.map(({ info, record }) => ({ line: info.lines, cells: record.map(cell => cell.trim()) }))
}

function problemWords({ code, lines }: CsvError & { readonly lines?: unknown }): string {
  const where = typeof lines === 'number' ? ` in line ${lines}` : ''
  return code === 'CSV_QUOTE_NOT_CLOSED'
    ? `A quotation mark that begins a name${where} is never closed. Close it or take it out.`
    : `This cannot be read as a list${where}. See that each name stands in a line of its own.`
}
