import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { drawForms } from '../../../src-main/domain/assessment/draw-forms'
import { FORM_NAMES } from '../../../src-main/domain/assessment/form'
import { formPool, type PoolItem } from '../../../src-main/domain/assessment/form-pool'
import { harbour } from '../../fixtures/study-texts'
import { LIBRARY } from '../../fixtures/library-texts'

const editions = LIBRARY.map(({ file, text }) => ({
  text,
  revision: createHash('sha256').update(file).digest('hex').slice(0, 16),
}))
const pool = formPool(editions)
const set = drawForms(pool)
const named = new Map(pool.map(item => [`${item.textId} ${item.segmentId}`, item]))
const itemsOf = (form: (typeof FORM_NAMES)[number]): PoolItem[] =>
  (set?.forms[form] ?? []).map(({ textId, segmentId }) => named.get(`${textId} ${segmentId}`)!)
const meanOf = (items: readonly PoolItem[], of: (item: PoolItem) => number) =>
  items.reduce((sum, item) => sum + of(item), 0) / items.length

describe('the forms of the library that comes with Winnow', () => {
  it('have thirty questions each, none in two', () => {
    const all = FORM_NAMES.flatMap(itemsOf).map(({ textId, segmentId }) => `${textId} ${segmentId}`)
    expect(FORM_NAMES.map(name => itemsOf(name).length)).toEqual([30, 30, 30, 30])
    expect(new Set(all).size).toBe(120)
  })

  it('ask as many of each kind, two in five of them plain reports', () => {
    for (const name of FORM_NAMES) {
      const counts = Map.groupBy(itemsOf(name), ({ kind }) => kind)
      expect([...counts.values()].map(({ length }) => length)).toEqual([6, 6, 6, 6, 6])
      expect(itemsOf(name).filter(({ plain }) => plain)).toHaveLength(12)
    }
  })

  it('are as hard as each other, to a tenth of a step', () => {
    for (const of of [({ difficulty }: PoolItem) => difficulty, ({ level }: PoolItem) => level / 5]) {
      const means = FORM_NAMES.map(name => meanOf(itemsOf(name), of))
      expect(Math.max(...means) - Math.min(...means)).toBeLessThan(0.1)
    }
  })

  it('are the same whatever order the texts are read in', () => {
    expect(drawForms(formPool(editions.toReversed()))).toEqual(set)
  })
})

it('are not drawn from too little, nor from examples', () => {
  expect(drawForms(formPool([{ text: harbour(), revision: 'r' }]))).toBeNull()
  expect(formPool(editions.map(({ text, revision }) => ({ text: { ...text, example: true }, revision })))).toEqual([])
})
