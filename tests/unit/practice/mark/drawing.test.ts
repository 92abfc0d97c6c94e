import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SPAN_KINDS, type MarkedSpan } from '../../../../src-main/domain/exercise/mark/mark-answer'
import { wordsOf } from '../../../../src-main/domain/text/tokens'
import { edgeGrips } from '../../../../src-renderer/features/practice/mark/edge-grips'
import { lanePath, laneY, PATTERNS } from '../../../../src-renderer/features/practice/mark/lane-paths'
import { lineBoxes, type LineBox } from '../../../../src-renderer/features/practice/mark/line-boxes'
import { nearestToken } from '../../../../src-renderer/features/practice/mark/nearest-token'
import { lanesOf } from '../../../../src-renderer/features/practice/mark/span-lanes'
import { toldLines } from '../../../../src-renderer/features/practice/mark/told-drawing'

const span = (kind: MarkedSpan['kind'], ...pieces: (readonly [number, number])[]): MarkedSpan => ({
  kind,
  pieces: pieces.map(([first, end]) => ({ first, end })),
})
const box = (left: number, right: number, top: number): LineBox => ({ left, right, top, bottom: top + 20 })

describe('the lane of a span', () => {
  it('is that of its kind where nothing else is', () => {
    const spans = [span('source', [0, 2]), span('cue', [2, 3]), span('content', [3, 9])]
    expect(spans.map(one => lanesOf(spans, 'attribution').get(one))).toEqual([0, 1, 2])
  })

  it('is further down for the longer of two of a kind that meet, also between pieces', () => {
    const inner = span('content', [4, 6])
    const outer = span('content', [2, 3], [7, 9])
    const apart = span('content', [10, 12])
    const lanes = lanesOf([outer, inner, apart], 'attribution')
    expect([inner, outer, apart].map(one => lanes.get(one))).toEqual([2, 3, 2])
  })

  it('is never shared by spans that meet', () => {
    const drawn = fc.tuple(fc.constantFrom(...SPAN_KINDS.attribution), fc.nat(12), fc.integer({ min: 1, max: 6 }))
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 12 }), all => {
        const spans = all.map(([kind, first, size]) => span(kind, [first, first + size]))
        const lanes = lanesOf(spans, 'attribution')
        for (const [one, lane] of lanes) {
          for (const [other, its] of lanes) {
            const [a, b] = [one.pieces[0], other.pieces[0]]
            const meet = a && b && one !== other && a.first < b.end && b.first < a.end
            expect(meet && lane === its).not.toBe(true)
          }
        }
      }),
    )
  })
})

describe('boxes and lines', () => {
  it('are one a line, measured from the corner of the sentence', () => {
    const rects = [box(110, 150, 200), box(150, 190, 203), box(190, 190, 200), box(100, 140, 250)]
    expect(lineBoxes(rects, { left: 100, top: 200 })).toEqual([
      { left: 10, right: 90, top: 0, bottom: 23 },
      { left: 0, right: 40, top: 50, bottom: 70 },
    ])
  })

  it('stay below the words and above the next line, however many lanes there are', () => {
    for (const lanes of [1, 3, 5, 9, 60]) {
      for (let lane = 0; lane < lanes; lane++) {
        const y = laneY(box(0, 50, 0), lane, { em: 20, lanes })
        expect(y).toBeGreaterThan(18)
        expect(y).toBeLessThan(20 + 0.9 * 20)
      }
    }
  })

  it.each(PATTERNS)('are drawn from the first letter to the last: %s', pattern => {
    const path = lanePath([box(10, 70, 0), box(0, 30, 50)], 0, { em: 20, lanes: 3 }, pattern)
    expect(path).not.toContain('NaN')
    expect(path.match(/M/g)?.length).toBeGreaterThanOrEqual(2)
  })

  it('give two grips to a piece: where it begins and where it ends, also over lines', () => {
    const grips = edgeGrips([{ first: 0, end: 4 }], () => [box(30, 90, 0), box(0, 20, 50)])
    expect(grips).toEqual([
      { piece: 0, edge: 'left', x: 30, y: 20 },
      { piece: 0, edge: 'right', x: 20, y: 70 },
    ])
  })
})

describe('the word at an offset', () => {
  const tokens = wordsOf('Two officials, – said so.')

  it('is the one that holds it, else the nearer', () => {
    expect([0, 2, 5].map(offset => nearestToken(tokens, offset))).toEqual([0, 0, 1])
    expect([13, 14, 16, 25].map(offset => nearestToken(tokens, offset))).toEqual([1, 1, 2, 3])
    expect(nearestToken([], 3)).toBe(-1)
  })

  it('is there for every offset of the sentence', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 40 }), offset => tokens[nearestToken(tokens, offset)] !== undefined),
    )
  })
})

describe('the picture of an answer', () => {
  const yours = [span('cue', [2, 3])]
  const key = [span('cue', [3, 4]), span('source', [0, 2])]
  const part = (kind: MarkedSpan['kind'], hits: number[], missed: number[], extra: number[]) => ({
    kind,
    precision: 0,
    recall: 0,
    f1: 0,
    hits,
    missed,
    extra,
  })
  const compared = {
    layer: 'attribution',
    yours,
    key,
    kinds: [part('source', [1], [0], []), part('cue', [], [3], [2, 3])],
  } as const

  it('draws what was right, left out and too much apart, each kind on its lane', () => {
    expect(toldLines(compared, 'both').map(({ kind, pattern, lane }) => `${kind} ${pattern} ${lane}`)).toEqual([
      'source dotted 0',
      'source hollow 0',
      'cue hollow 1',
      'cue crossed 1',
    ])
  })

  it('draws either marking as it is', () => {
    expect(toldLines(compared, 'yours').map(({ kind }) => kind)).toEqual(['cue'])
    expect(toldLines(compared, 'key').map(({ pieces }) => pieces)).toEqual(key.map(({ pieces }) => pieces))
  })
})
