import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MARK_LAYERS } from '../../src-main/domain/exercise/exercises'
import { SPAN_KINDS, type MarkedSpan, type MarkKey } from '../../src-main/domain/exercise/mark/mark-answer'
import { markSpans } from '../../src-main/domain/exercise/mark/mark-spans'
import { joined } from '../../src-main/domain/exercise/mark/token-ranges'

const TOKENS = 16

const span = (layer: MarkKey['layer']): fc.Arbitrary<MarkedSpan> =>
  fc.record({
    kind: fc.constantFrom(...SPAN_KINDS[layer]),
    pieces: fc
      .array(fc.tuple(fc.nat(TOKENS - 1), fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 3 })
      .map(ranges => joined(ranges.map(([first, size]) => ({ first, end: Math.min(first + size, TOKENS) })))),
  })

/** Two markings of one sentence: the key and an answer; spans overlap, lie in each other and are in pieces. */
const pairs = fc.constantFrom(...MARK_LAYERS).chain(layer =>
  fc
    .tuple(fc.array(span(layer), { maxLength: 5 }), fc.array(span(layer), { maxLength: 5 }))
    .map(([one, other]): [MarkKey, MarkKey] => [
      { layer, spans: one },
      { layer, spans: other },
    ]),
)

const heldBy = ({ spans }: MarkKey) =>
  new Set(
    spans.flatMap(({ kind, pieces }) =>
      pieces.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, at) => `${kind} ${first + at}`)),
    ),
  )

/** A word of a kind as a span of its own. */
function single(word: string): MarkedSpan {
  const [kind, token] = word.split(' ')
  return { kind: kind as MarkedSpan['kind'], pieces: [{ first: Number(token), end: Number(token) + 1 }] }
}

describe('the score of a marking', () => {
  it('is 1 with its own key and nowhere outside 0 and 1', () => {
    fc.assert(
      fc.property(pairs, ([key, given]) => {
        expect(markSpans(key, key)).toMatchObject({ score: 1, correct: true })
        const { score } = markSpans(key, given)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is the same with key and answer exchanged, what was left out for what was too much', () => {
    fc.assert(
      fc.property(pairs, ([key, given]) => {
        const [there, back] = [markSpans(key, given), markSpans(given, key)]
        expect(back.score).toBe(there.score)
        for (const [at, kind] of there.kinds.entries()) {
          expect(back.kinds[at]).toMatchObject({ hits: kind.hits, missed: kind.extra, extra: kind.missed })
        }
      }),
    )
  })

  it('counts each word of each kind once: in both, left out or too much', () => {
    fc.assert(
      fc.property(pairs, ([key, given]) => {
        const [wanted, picked] = [heldBy(key), heldBy(given)]
        for (const { kind, hits, missed, extra } of markSpans(key, given).kinds) {
          for (const token of hits) expect(wanted.has(`${kind} ${token}`) && picked.has(`${kind} ${token}`)).toBe(true)
          for (const token of missed) expect(picked.has(`${kind} ${token}`)).toBe(false)
          for (const token of extra) expect(wanted.has(`${kind} ${token}`)).toBe(false)
        }
        const counted = markSpans(key, given).kinds.flatMap(one => [...one.hits, ...one.missed, ...one.extra])
        expect(counted).toHaveLength(new Set([...wanted, ...picked]).size)
      }),
    )
  })

  it('rises with every word of the key that is added, and falls with every other', () => {
    fc.assert(
      fc.property(pairs, ([key, given]) => {
        const before = markSpans(key, given)
        for (const { kind, missed } of before.kinds) {
          for (const token of missed) {
            const after = markSpans(key, { ...given, spans: [...given.spans, single(`${kind} ${token}`)] })
            expect(after.score).toBeGreaterThan(before.score)
          }
          for (let token = 0; token < TOKENS; token++) {
            if (heldBy(key).has(`${kind} ${token}`) || heldBy(given).has(`${kind} ${token}`)) continue
            const after = markSpans(key, { ...given, spans: [...given.spans, single(`${kind} ${token}`)] })
            expect(after.score).toBeLessThanOrEqual(before.score)
            expect(after.correct).toBe(false)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('depends on the words only, not on how they are cut into spans', () => {
    fc.assert(
      fc.property(pairs, ([key, given]) => {
        const singles = { ...given, spans: [...heldBy(given)].map(single) }
        expect(markSpans(key, singles)).toEqual(markSpans(key, given))
      }),
    )
  })
})
