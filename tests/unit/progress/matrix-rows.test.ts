import { describe, expect, it } from 'vitest'
import { LABELS } from '../../../src-main/domain/labelling/codebook'
import { matrixRows } from '../../../src-renderer/features/progress/matrix-rows'
import { labelMatrix } from './figures'

describe('a confusion matrix in rows', () => {
  const rows = matrixRows(LABELS, labelMatrix(['fact', 'fact', 3], ['fact', 'opinion', 1], ['opinion', 'fact', 2]))

  it('shades each cell by its share of the key’s row', () => {
    expect(rows.map(row => row.cells.map(cell => cell.shade))).toEqual([
      [0.75, 0, 0.25],
      [0, 0, 0],
      [1, 0, 0],
    ])
  })

  it('has what was right on the diagonal alone', () => {
    expect(rows.map(row => row.cells.map(cell => cell.right))).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ])
  })

  it('gives no per cent of nothing', () => {
    expect(rows[1]?.cells.map(cell => cell.share)).toEqual(['–', '–', '–'])
    expect(rows[0]?.cells.map(cell => cell.share)).toEqual(['75\u00A0%', '0\u00A0%', '25\u00A0%'])
  })
})
