import { describe, expect, it } from 'vitest'
import { checkNames, namesIn } from '../../../src-renderer/features/class/names/check-names'
import { decodeList } from '../../../src-renderer/features/class/names/decode-list'
import {
  columnNames,
  guessColumns,
  guessHeading,
  guessSeparator,
} from '../../../src-renderer/features/class/names/guess-list'
import { parseList, type ListRow, type Separator } from '../../../src-renderer/features/class/names/parse-list'

const bytes = (text: string) => new TextEncoder().encode(text)

function rowsOf(text: string, separator: Separator = guessSeparator(text)): readonly ListRow[] {
  const parsed = parseList(text, separator)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed.rows
}

/** As the page does it when nobody changes what it guesses. */
function takenFrom(text: string, here: readonly string[] = []) {
  const rows = rowsOf(text)
  const heading = guessHeading(rows)
  return checkNames(heading ? rows.slice(1) : rows, guessColumns(rows, heading), here)
}

describe('the file of a class list', () => {
  it('is read as UTF-8, with a byte order mark or without', () => {
    expect(decodeList(bytes('Zoé\nÉlodie'))).toEqual({ text: 'Zoé\nÉlodie' })
    const decoded = decodeList(bytes('\uFEFFZoé'))
    expect(decoded).toEqual({ text: 'Zoé' })
  })

  it.each([
    ['Latin-1', Uint8Array.from([0x5a, 0x6f, 0xe9]), /UTF-8/],
    ['UTF-16 of a spreadsheet', Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x0a, 0x00]), /UTF-8/],
    ['UTF-16 without a mark', Uint8Array.from([0x41, 0x00, 0x0a, 0x00]), /UTF-8/],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]), /spreadsheet/],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /spreadsheet/],
    ['a film', new Uint8Array(1_000_001), /1 MB/],
  ])('is refused, with what to do, where it is %s', (_, file, why) => {
    expect(decodeList(file)).toEqual({ problem: expect.stringMatching(why) as string })
  })
})

describe('the cells of a class list', () => {
  it.each([
    ['Name;Form\nAda;7b\nBen;7b', ';'],
    ['Name,Form\nAda,7b', ','],
    ['Ada\t7b\nBen\t7b', '\t'],
    ['"Roy, Zoé";7b\n"Stone, Ben";7b', ';'],
    ['Ada\nBen\nCy', ''],
    ['"Roy, Zoé"\n"Stone, Ben"', ','],
    ['Ada Lovelace\nBen, the second\nCy', ''],
    ['', ''],
  ] as const)('are parted in %j by %j', (text, separator) => {
    expect(guessSeparator(text)).toBe(separator)
  })

  it('may be quoted, hold separators, quotes and line breaks, and stand in uneven lines of any ending', () => {
    const text =
      '\uFEFFName;Form\r\n"Roy; Zoé";7b;late\r\n\r\n;;\r\n"Ann ""Nan"" Lee";7b\rLi "Bo" Wu\n"two\nlines";7b\n'
    expect(rowsOf(text, ';')).toEqual([
      { line: 1, cells: ['Name', 'Form'] },
      { line: 2, cells: ['Roy; Zoé', '7b', 'late'] },
      { line: 5, cells: ['Ann "Nan" Lee', '7b'] },
      { line: 6, cells: ['Li "Bo" Wu'] },
      { line: 8, cells: ['two\nlines', '7b'] },
    ])
  })

  it('are whole lines where nothing parts them, quotes and all', () => {
    expect(rowsOf(' Roy, Zoé \r\n\r\n"Nan"', '')).toEqual([
      { line: 1, cells: ['Roy, Zoé'] },
      { line: 3, cells: ['"Nan"'] },
    ])
  })

  it('are refused with the line where a quotation mark is never closed, or where there are too many', () => {
    expect(parseList('Ada,1\n"Ben,2\nCy,3', ',')).toEqual({
      problem: expect.stringMatching(/quotation mark.* in line \d/) as string,
    })
    expect(parseList('Ada\n'.repeat(5001), '')).toEqual({ problem: expect.stringContaining('5,000') as string })
    expect(parseList('x'.repeat(1_000_001), ',')).toEqual({ problem: expect.stringContaining('too long') as string })
  })
})

describe('the names of a class list', () => {
  it.each([
    ['Name,Form\nAda,7b', ['Ada']],
    ['No.,Pupil\n1,Ada\n2,Ben', ['Ada', 'Ben']],
    ['Surname;First name\nLovelace;Ada', ['Ada Lovelace']],
    ['Vorname;Nachname\nÄnne;Groß', ['Änne Groß']],
    ['Prénom\tClasse\nZoé\t5e', ['Zoé']],
    ['Surname,Form\nRoy,7b', ['Roy']],
    ['1;Ada;ada@school.example\n2;Ben;ben@school.example', ['Ada', 'Ben']],
    ['Ada\nBen', ['Ada', 'Ben']],
    ['Name', []],
    ['\n\n', []],
  ])('are found in %j', (text, names) => {
    expect(namesIn(takenFrom(text))).toEqual(names)
  })

  it('are told line by line where they cannot be taken, and cost no other', () => {
    const long = 'x'.repeat(41)
    const text = `Name;Form\nAda;7b\nADA ;7b\n;7b\n${long};7b\nA\u202Eb;7b\nBen  Stone;7b\nzoé;7b`
    const checked = takenFrom(text, ['Zoé', 'ben stone'])
    expect(checked.map(({ line, problem }) => [line, problem])).toEqual([
      [2, null],
      [3, 'It stands in line 2 already.'],
      [4, 'There is no name in this line.'],
      [5, 'A name has at most 40 characters.'],
      [6, 'A name cannot hold line breaks, tabs or invisible control characters.'],
      [7, 'It is in this class already.'],
      [8, 'It is in this class already.'],
    ])
    expect(namesIn(checked)).toEqual(['Ada'])
  })

  it('are as many as a class has room for', () => {
    const text = Array.from({ length: 10 }, (_, index) => `New ${'abcdefghij'[index]}`).join('\n')
    const here = Array.from({ length: 497 }, (_, index) => `Pupil ${index}`)
    const checked = takenFrom(text, here)
    expect(namesIn(checked)).toEqual(['New a', 'New b', 'New c'])
    expect(checked[3]?.problem).toBe('A class has at most 500 names.')
  })

  it('come from columns that are called by their heading, or by what stands in them', () => {
    expect(columnNames(rowsOf('Name;\nAda;7b'), true)).toEqual(['Name', 'Column 2: 7b…'])
    expect(columnNames(rowsOf('Ada;7b\nBen;7b'), false)).toEqual(['Column 1: Ada…', 'Column 2: 7b…'])
  })
})
