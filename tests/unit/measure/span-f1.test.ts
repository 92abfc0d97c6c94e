import { describe, expect, it } from 'vitest'
import { markSpans } from '../../../src-main/domain/exercise/mark/mark-spans'
import type { MarkKey } from '../../../src-main/domain/exercise/mark/mark-answer'
import { clusteredShare } from '../../../src-main/domain/measure/clustered-share'
import { spanAnswers, spanF1 } from '../../../src-main/domain/measure/span-f1'
import { wilsonInterval } from '../../../src-main/domain/measure/wilson'

describe('token F1 by kind of span', () => {
  const key: MarkKey = {
    layer: 'attribution',
    spans: [
      { kind: 'source', pieces: [{ first: 0, end: 3 }] },
      { kind: 'cue', pieces: [{ first: 3, end: 4 }] },
    ],
  }
  const given: MarkKey = {
    layer: 'attribution',
    spans: [
      { kind: 'source', pieces: [{ first: 1, end: 4 }] },
      { kind: 'content', pieces: [{ first: 5, end: 7 }] },
    ],
  }
  const of = (kind: string, answers: Parameters<typeof spanF1>[0]) =>
    spanF1(answers).find(one => one.kind === kind)?.f1 ?? null

  it('adds up the words of all answers, as Mark scores them, before it divides', () => {
    const answers = [...spanAnswers(markSpans(key, given)), ...spanAnswers(markSpans(key, key))]
    // Sources: 2 and 3 hits, 1 left out, 1 too much. Cues: 1 hit, 1 left out. Content: 2 too much, in one answer alone.
    expect(of('source', answers)).toMatchObject({ value: 10 / 12, answers: 2 })
    expect(of('cue', answers)).toMatchObject({ value: 2 / 3, answers: 2 })
    expect(of('content', answers)).toMatchObject({ value: 0, answers: 1 })
    expect(of('opinion', answers)).toBeNull()
    expect(spanF1([]).map(({ kind }) => kind)).toEqual(['source', 'cue', 'content', 'fact', 'attribution', 'opinion'])
  })

  // Worked out with NumPy, Student's t of SciPy 1.17 and the formulas of `clustered-share.ts`, apart from this code.
  it('has an interval for as many trials as answers vary', () => {
    const hits = [3, 5, 0, 4, 2, 6]
    const missed = [1, 0, 2, 0, 2, 1]
    const extra = [0, 1, 1, 0, 3, 0]
    const answers = hits.map((hit, at) => {
      return { kind: 'fact' as const, hits: hit, missed: missed[at] ?? 0, extra: extra[at] ?? 0 }
    })
    const f1 = of('fact', answers)
    expect(f1?.value).toBeCloseTo(0.7843137254901961, 12)
    expect(f1?.low).toBeCloseTo(0.4614987842898218, 3)
    expect(f1?.high).toBeCloseTo(0.9391337284618578, 3)
  })
})

describe('a share of parts that come in answers', () => {
  it('is Wilson’s where each answer has one part, but for t in place of 1.96', () => {
    const answers = [
      { asked: 1, right: 1, count: 8000 },
      { asked: 1, right: 0, count: 2000 },
    ]
    const { low, high } = wilsonInterval({ asked: 10_000, right: 8000 })
    expect(clusteredShare(answers)?.low).toBeCloseTo(low, 4)
    expect(clusteredShare(answers)?.high).toBeCloseTo(high, 4)
  })

  it('takes answers for trials, not their parts, where all are right, and one answer for one', () => {
    expect(clusteredShare([{ asked: 12, right: 12, count: 5 }])).toEqual({
      ...{ value: 1, answers: 5 },
      ...wilsonInterval({ asked: 5, right: 5 }),
    })
    expect(clusteredShare([{ asked: 12, right: 6 }])).toEqual({
      ...{ value: 0.5, answers: 1 },
      ...wilsonInterval({ asked: 1, right: 0.5 }),
    })
  })

  it('is unknown without a part', () => {
    expect(clusteredShare([])).toBeNull()
    expect(clusteredShare([{ asked: 0, right: 0 }])).toBeNull()
  })
})
