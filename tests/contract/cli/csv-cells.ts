/** Cells of a CSV by RFC 4180: rows end with CRLF, a quoted cell may hold anything, a quote is doubled. */
export function csvCells(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy)) {
    if (end === '' && row.length === 0 && quoted === undefined && bare === '') break
    row.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}
