import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { FORM_NAMES } from '../../../src-main/domain/assessment/form'
import { formOrder } from '../../../src-main/domain/assessment/form-order'

const LEARNERS = 4000
const orders = Array.from({ length: LEARNERS }, () => formOrder(randomUUID()))
const counted = (names: readonly string[]) => [...Map.groupBy(names, name => name).values()].map(({ length }) => length)

/** Within five standard errors of what an even share would give: one run in a million fails by chance. */
function expectEven(counts: readonly number[], cells: number) {
  const even = LEARNERS / 4
  expect(counts).toHaveLength(cells)
  for (const count of counts) expect(Math.abs(count - even)).toBeLessThan(5 * Math.sqrt(even * 0.75))
}

it('gives every learner each form once', () => {
  for (const order of orders) expect(order.toSorted()).toEqual(FORM_NAMES)
})

it('puts each form at each place equally often, over many learners', () => {
  for (const place of [0, 1, 2, 3]) expectEven(counted(orders.map(order => order[place]!)), 4)
})

it('lets each form follow each other equally often', () => {
  const follows = orders.flatMap(order => order.slice(1).map((form, at) => `${order[at]} ${form}`))
  expectEven(counted(follows), 12)
})

it('is the same wherever the record goes', () => {
  expect(formOrder('0b9ff3a6-2a5c-4a6e-9d0e-5d1d8f6f7a10')).toEqual(formOrder('0b9ff3a6-2a5c-4a6e-9d0e-5d1d8f6f7a10'))
})
