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
      reserve: fc.boolean(),
    }),
    { maxLength: 80 },
  )
  .map(list =>
    list.map((one, at): Candidate => {
      const id = `s${at}`
      return { ...one, id, shows: [id], plain: one.plain && one.kind.startsWith('fact') }
    }),
  )
const sizes = fc.integer({ min: 1, max: 60 })

const drawn = (pool: readonly Candidate[], size: number, seed: string) =>
  drawSession(pool, size, randomFrom(seed)).map(id => pool.find(one => one.id === id) as Candidate)

it('draws different segments, never more than asked for, and all that are due where these are fewer', () => {
  fc.assert(
    fc.property(pools, sizes, fc.string(), (pool, size, seed) => {
      const session = drawn(pool, size, seed)
      expect(new Set(session.map(one => one.id)).size).toBe(session.length)
      expect(session.length).toBeLessThanOrEqual(size)
      const due = pool.filter(one => !one.reserve).length
      const taken = session.filter(one => !one.reserve).length
      expect(session.length === size || taken === due).toBe(true)
      expect(session.filter(one => one.reserve).every(one => one.plain)).toBe(true)
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
