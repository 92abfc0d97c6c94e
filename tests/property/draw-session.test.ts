import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Candidate, Kind } from '../../src-main/domain/exercise/candidate'
import { drawSession, PLAIN_SHARE } from '../../src-main/domain/exercise/draw-session'
import { randomFrom } from '../../src-main/domain/exercise/random'

const KINDS = ['attribution', 'fact-article', 'fact-source', 'opinion-article', 'opinion-source'] satisfies Kind[]

const pools = fc
  .array(
    fc.record({
      kind: fc.constantFrom<Kind>(...KINDS),
      plain: fc.boolean(),
      difficulty: fc.integer({ min: 1, max: 5 }),
      urgency: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 80 },
  )
  .map(list =>
    list.map((one, at): Candidate => ({ ...one, id: `s${at}`, plain: one.plain && one.kind.startsWith('fact') })),
  )
const sizes = fc.integer({ min: 1, max: 60 })

const drawn = (pool: readonly Candidate[], size: number, seed: string) =>
  drawSession(pool, size, randomFrom(seed)).map(id => pool.find(one => one.id === id) as Candidate)

it('draws as many different segments as asked for, or all there are', () => {
  fc.assert(
    fc.property(pools, sizes, fc.string(), (pool, size, seed) => {
      const ids = drawn(pool, size, seed).map(one => one.id)
      expect(ids).toHaveLength(Math.min(size, pool.length))
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})

it('has at least 40 % plain segments, as far as the pool has them', () => {
  fc.assert(
    fc.property(pools, sizes, fc.string(), (pool, size, seed) => {
      const session = drawn(pool, size, seed)
      const wanted = Math.ceil(session.length * PLAIN_SHARE)
      const there = pool.filter(one => one.plain).length
      expect(session.filter(one => one.plain).length).toBeGreaterThanOrEqual(Math.min(wanted, there))
    }),
  )
})

it('has no neighbours of one kind unless one kind is more than half, and then as few as can be', () => {
  fc.assert(
    fc.property(pools, sizes, fc.string(), (pool, size, seed) => {
      const session = drawn(pool, size, seed)
      const alike = session.filter((one, at) => at > 0 && session[at - 1]?.kind === one.kind).length
      const counts = KINDS.map(kind => session.filter(one => one.kind === kind).length)
      const most = Math.max(...counts)
      const fewest = Math.max(0, most - (session.length - most) - 1)
      expect(alike).toBe(fewest)
    }),
  )
})
