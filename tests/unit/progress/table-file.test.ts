import { stringify } from 'csv-stringify/sync'
import { describe, expect, it } from 'vitest'
import { csvOf, fileNameOf } from '../../../src-renderer/features/progress/table-file'
import { calibrationFile, matrixFile, rateFile } from '../../../src-renderer/features/progress/table-files'
import { calibration, ownerMatrix } from './figures'

describe('a table as a file', () => {
  it('is written as the command line writes CSV, whatever stands in its cells', () => {
    const rows = [
      ['plain', 'with, comma', 'with "quotes"', 'with\r\nline'],
      ['', '“according to”', '=1+1', '@SUM(A1)'],
    ]
    const options = { bom: true, record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ } as const
    expect(csvOf({ head: ['a', 'b', 'c', 'd'], rows })).toBe(stringify([['a', 'b', 'c', 'd'], ...rows], options))
  })

  it('gives spreadsheets no formula, and figures as figures', () => {
    const csv = csvOf({ head: ['a', 'b', 'c'], rows: [['=1+1', -0.123456, null]] })
    expect(csv).toBe("\uFEFFa,b,c\r\n'=1+1,-0.1235,\r\n")
  })

  it('is named after the table and the day', () => {
    expect(fileNameOf({ name: 'How sure, how right' }, '2026-11-23')).toBe('winnow-how-sure-how-right-2026-11-23.csv')
  })
})

describe('the tables of the page', () => {
  it('have counts, share and interval, and no share of nothing', () => {
    const rows = [
      { name: 'Some', rate: { asked: 4, right: 3 }, part: false },
      { name: 'None', rate: { asked: 0, right: 0 }, part: false },
    ]
    const { head, rows: cells } = rateFile('Rates', rows, 'counted')
    expect(head).toEqual(['what', 'counted', 'asked', 'share', 'low 95 %', 'high 95 %'])
    expect(cells[0]?.slice(0, 4)).toEqual(['Some', 3, 4, 0.75])
    expect(cells[1]).toEqual(['None', 0, 0, null, null, null])
  })

  it('say words of confidence and of the codebook, not their numbers', () => {
    expect(calibrationFile(calibration([1, 2], [0, 0], [0, 0])).rows[0]?.slice(0, 4)).toEqual(['Guessing', 0.5, 1, 2])
    const { rows } = matrixFile('Owners', ownerMatrix(['source', 'article', 3]), { article: 'Itself', source: 'Other' })
    expect(rows).toContainEqual(['Other', 'Itself', 3])
  })
})
