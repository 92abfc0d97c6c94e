import { expect, it } from 'vitest'
import { confusionMatrix } from '../../../src-main/domain/measure/confusion-matrix'
import { rateOf } from '../../../src-main/domain/measure/rate'

it('has every cell of a confusion matrix, row by row, also the empty ones', () => {
  const matrix = confusionMatrix(
    ['article', 'source'],
    [
      { key: 'article', given: 'source' },
      { key: 'article', given: 'source' },
      { key: 'source', given: 'source' },
    ],
  )
  expect(matrix).toEqual([
    { key: 'article', given: 'article', count: 0 },
    { key: 'article', given: 'source', count: 2 },
    { key: 'source', given: 'article', count: 0 },
    { key: 'source', given: 'source', count: 1 },
  ])
})

it('leaves out of a rate what was not asked, and counts items for as many as they stand for', () => {
  const items = [{ right: true }, { right: false, count: 4 }, { right: null }, { right: true, count: 2 }]
  expect(rateOf(items, ({ right }) => right)).toEqual({ asked: 7, right: 3 })
})
