import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameName } from '../../src-main/domain/record/class-name'
import { checkNames, namesIn } from '../../src-renderer/features/class/names/check-names'
import { parseList } from '../../src-renderer/features/class/names/parse-list'

const cell = fc.string({ unit: fc.constantFrom('a', 'é', '🙂', ' ', '"', ',', ';', '\t', '\n'), maxLength: 8 })
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 12 })

test('whatever a program writes as CSV is read as it was, with any separator', () => {
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t'), fc.boolean(), (cells, separator, bom) => {
      const text = stringify(cells, { delimiter: separator, quoted: true, bom })
      const parsed = parseList(text, separator)
      // Lines that say nothing are no lines of a list.
      const wanted = cells.map(row => row.map(one => one.trim())).filter(row => row.some(one => one !== ''))
      expect('rows' in parsed && parsed.rows.map(row => row.cells)).toEqual(wanted)
    }),
  )
})

test('no list, whatever it is, brings names that a class cannot have, or one twice', () => {
  const lines = fc.array(
    fc.string({ unit: fc.constantFrom('a', 'A', 'é', ' ', '\u0301', '\u202E', 'x'), maxLength: 45 }),
  )
  fc.assert(
    fc.property(lines, lines, (list, here) => {
      const rows = list.map((name, index) => ({ line: index + 1, cells: [name] }))
      const checked = checkNames(rows, { first: 0, second: null }, here)
      const names = namesIn(checked)
      expect(checked).toHaveLength(list.length)
      expect(new Set(names.map(sameName)).size).toBe(names.length)
      expect(names.filter(name => here.some(other => sameName(other) === sameName(name)))).toEqual([])
      expect(names.every(name => name.length > 0 && name.length <= 40 && !name.includes('\u202E'))).toBe(true)
    }),
  )
})
