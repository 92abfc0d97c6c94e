import fc from 'fast-check'
import { expect, it } from 'vitest'
import { joined } from '../../src-main/domain/record/comment-versions'

// Few moments and words, so that versions meet.
const version = fc.record({
  author: fc.constantFrom('Ms Hill', 'Mr Dale'),
  words: fc.constantFrom('Look.', 'Look again.', null),
  changedAt: fc.nat({ max: 2 }),
  seenAt: fc.constantFrom(null, 1, 2, 3),
})

it('joins in any order and any grouping, and once is as good as often', () => {
  fc.assert(
    fc.property(version, version, version, (one, other, third) => {
      expect(joined(one, other)).toEqual(joined(other, one))
      expect(joined(joined(one, other), third)).toEqual(joined(one, joined(other, third)))
      expect(joined(one, one)).toEqual(one)
      expect(joined(joined(one, other), other)).toEqual(joined(one, other))
    }),
    { numRuns: 2000 },
  )
})

it('keeps the later words, and of the same words the first look', () => {
  fc.assert(
    fc.property(version, version, (one, other) => {
      const { changedAt, words, author, seenAt } = joined(one, other)
      expect(changedAt).toBe(Math.max(one.changedAt, other.changedAt))
      const standing = [one, other].filter(
        each => each.changedAt === changedAt && each.words === words && each.author === author,
      )
      expect(standing.length).toBeGreaterThan(0)
      const looks = standing.flatMap(each => each.seenAt ?? [])
      expect(seenAt).toBe(looks.length > 0 ? Math.min(...looks) : null)
    }),
  )
})
