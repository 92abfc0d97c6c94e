import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ContestedKey } from '../../../src-main/domain/exercise/contested/contested-answer'
import { contestedKind, markSplit } from '../../../src-main/domain/exercise/contested/contested-kind'
import type { Reading, Segment, StudyText } from '../../../src-main/domain/labelling/study-text'
import { harbour } from '../../fixtures/study-texts'

const fact = (count: number, more: Partial<Reading> = {}): Reading => ({
  ...{ label: 'fact', owner: 'article', count, rule: 'evidence', why: `${count} say so` },
  ...more,
})
const opinion = (count: number, more: Partial<Reading> = {}) => fact(count, { label: 'opinion', ...more })

function question(...split: Reading[]) {
  const { segments, ...rest } = harbour()
  const tasks = { readings: { who: 'Readers of Lindow.', split } }
  const text: StudyText = {
    ...rest,
    segments: segments.map((one): Segment => (one.id === 's13' ? { ...one, tasks } : one)),
  }
  const segment = text.segments.find(({ id }) => id === 's13')
  if (!segment) throw new Error('No segment s13.')
  return { text, segment, seed: 'a session' }
}
const asks = (...split: Reading[]) => contestedKind.asks(question(...split).text, question(...split).segment).length
const shares = (label: number, attribution: number, last: number) => ({
  shares: [
    { option: 'fact' as const, percent: label },
    { option: 'attribution' as const, percent: attribution },
    { option: 'opinion' as const, percent: last },
  ],
})

describe('what Contested asks', () => {
  it('needs five readers who do not all answer alike', () => {
    expect(asks(fact(3), opinion(2))).toBe(1)
    expect(asks(fact(2), opinion(2))).toBe(0)
    expect(asks(fact(9))).toBe(0)
    expect(asks(fact(9), opinion(0))).toBe(0)
    expect(asks(fact(5), fact(4, { why: 'by another rule' }))).toBe(0)
    expect(asks()).toBe(0)
  })

  it('is the label where readers differ in it, else who answers', () => {
    expect(contestedKind.item(question(fact(3), opinion(4)))).toEqual({
      question: 'label',
      options: ['fact', 'attribution', 'opinion'],
    })
    expect(contestedKind.item(question(fact(3), fact(4, { owner: 'source' })))).toEqual({
      question: 'owner',
      options: ['article', 'source'],
    })
  })

  it('shows the same whoever is in the majority', () => {
    expect(contestedKind.item(question(fact(1), opinion(40)))).toEqual(
      contestedKind.item(question(opinion(4), fact(9))),
    )
  })
})

describe('the readings', () => {
  it('are told for each answer, those that nobody chose with none', () => {
    const key = contestedKind.key(question(fact(6), opinion(3)))
    expect(key).toMatchObject({ question: 'label', who: 'Readers of Lindow.', readers: 9 })
    expect(key.readings).toEqual([
      { option: 'fact', count: 6, rule: 'evidence', why: '6 say so' },
      { option: 'attribution', count: 0, rule: '', why: '' },
      { option: 'opinion', count: 3, rule: 'evidence', why: '3 say so' },
    ])
  })

  it('that come to the same answer are counted together, by the reason of the more', () => {
    const { readings } = contestedKind.key(question(fact(2, { owner: 'source' }), fact(4), opinion(3)))
    expect(readings[0]).toMatchObject({ count: 6, why: '4 say so' })
  })
})

describe('stating a split', () => {
  const asked = question(fact(3), opinion(4))

  it('takes whole per cents for each answer, in the order of the answers', () => {
    const given = shares(60, 0, 40)
    expect(contestedKind.accept(asked, { shares: given.shares.toReversed() })).toEqual(given)
  })

  it.each([
    ['more than all', shares(60, 10, 40)],
    ['less than all', shares(60, 0, 39)],
    ['half a per cent', shares(60.5, 0, 39.5)],
    ['less than none', shares(120, -20, 0)],
    ['an answer left out', { shares: shares(60, 0, 40).shares.filter(({ percent }) => percent > 0) }],
    ['an answer twice', { shares: [...shares(60, 0, 40).shares, { option: 'fact' as const, percent: 0 }] }],
    ['an answer to another question', { shares: [{ option: 'article' as const, percent: 100 }] }],
  ])('refuses %s', (_, given) => {
    expect(contestedKind.accept(asked, given)).toBeNull()
  })
})

describe('scoring a split', () => {
  const key: ContestedKey = contestedKind.key(question(fact(6), opinion(4)))

  it('is 1 for the split itself, 0 for all on what nobody chose alone, and never right or wrong', () => {
    expect(markSplit(key, shares(60, 0, 40))).toEqual({ correct: null, score: 1 })
    const agreed = { ...key, readings: key.readings.map(one => ({ ...one, count: one.option === 'fact' ? 10 : 0 })) }
    expect(markSplit(agreed, shares(0, 0, 100))).toEqual({ correct: null, score: 0 })
  })

  it('is highest at the readers’ split and nowhere else, and stays between 0 and 1', () => {
    const split = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).filter(counts => counts.some(Boolean))
    const stated = fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => {
      const [low = 0, high = 0] = [a, b].toSorted((one, other) => one - other)
      return [low, high - low, 100 - high] as const
    })
    fc.assert(
      fc.property(split, stated, (counts, percents) => {
        const readers = counts.reduce((sum, count) => sum + count, 0)
        const readings = key.readings.map((one, at) => ({ ...one, count: counts[at] ?? 0 }))
        const { score } = markSplit({ ...key, readers, readings }, shares(...percents))
        const same = counts.every((count, at) => count * 100 === (percents[at] ?? 0) * readers)
        expect(score >= 0 && score <= 1).toBe(true)
        expect(score === 1).toBe(same)
      }),
    )
  })

  // Strictly proper: with beliefs q, the expected score is highest when q itself is stated.
  it('pays best for what one believes', () => {
    const belief = [0.6, 0, 0.4]
    const expected = (percents: readonly [number, number, number]) =>
      ['fact', 'attribution', 'opinion'].reduce((sum, only, at) => {
        const readings = key.readings.map(one => ({ ...one, count: one.option === only ? 1 : 0 }))
        return sum + (belief[at] ?? 0) * (markSplit({ ...key, readers: 1, readings }, shares(...percents)).score ?? 0)
      }, 0)
    const honest = expected([60, 0, 40])
    for (const other of [
      [65, 0, 35],
      [55, 0, 45],
      [60, 5, 35],
      [100, 0, 0],
      [34, 33, 33],
    ] as const) {
      expect(expected(other)).toBeLessThan(honest)
    }
  })
})
