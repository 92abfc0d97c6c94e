import { describe, expect, it } from 'vitest'
import { dayName, groupByDay } from '../../../src-renderer/features/progress/day-groups'

const now = new Date(2026, 2, 1, 0, 30)
const at = (...parts: [number, number, number, number?, number?]) => ({ at: new Date(...parts).getTime() })

describe('answers by day', () => {
  it('go by this computer’s midnight, also over the end of a month', () => {
    const rows = [at(2026, 2, 1, 0, 10), at(2026, 1, 28, 23, 50), at(2026, 1, 28, 8), at(2026, 1, 27, 12)]
    const groups = groupByDay(rows, now)
    expect(groups.map(({ name, rows: { length } }) => [name, length])).toEqual([
      ['Today', 1],
      ['Yesterday', 2],
      ['Friday 27 February', 1],
    ])
    expect(groups.flatMap(group => group.rows)).toEqual(rows)
  })

  it('name the year where it is another', () => {
    expect(dayName(at(2025, 11, 31).at, now)).toBe('31 December 2025')
  })
})
