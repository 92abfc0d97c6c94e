import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyDraft,
  givenOf,
  missing,
  restore,
  sharedEvenly,
  toDraft,
  withPercent,
  type ContestedDraft,
} from '../../../src-renderer/features/practice/contested/contested-draft'
import {
  contestedVerdict,
  readingsOf,
  scoreWords,
  spokenTold,
  splitRows,
} from '../../../src-renderer/features/practice/contested/contested-words'
import { stepped } from '../../../src-renderer/features/practice/contested/share-out'

const item = { options: ['fact', 'attribution', 'opinion'] as ('fact' | 'attribution' | 'opinion')[] }
const sum = (percents: readonly number[]) => percents.reduce((all, percent) => all + percent, 0)

describe('shares', () => {
  const deed = fc.oneof(
    fc.record({ at: fc.nat(2), percent: fc.integer({ min: -50, max: 150 }) }),
    fc.constant('evenly' as const),
  )

  it('add up to 100 whatever is done, and what was set last is what was set', () => {
    fc.assert(
      fc.property(fc.array(deed), deeds => {
        let draft: ContestedDraft = emptyDraft(item)
        for (const one of deeds) {
          draft = one === 'evenly' ? sharedEvenly(draft) : withPercent(draft, one.at, one.percent)
          expect(sum(draft.percents)).toBe(100)
          expect(draft.percents.every(percent => Number.isInteger(percent) && percent >= 0)).toBe(true)
          const latest = one === 'evenly' ? draft.latest.at(-1) : one.at
          const asSet = one === 'evenly' ? draft.percents[latest ?? 0] : Math.min(Math.max(one.percent, 0), 100)
          expect(draft.percents[latest ?? 0]).toBe(asSet)
          expect(restore(JSON.parse(JSON.stringify(draft)), item)).toEqual(draft)
        }
      }),
    )
  })

  it('give from what was never set, then from what was set longest ago', () => {
    const draft = withPercent(withPercent(emptyDraft(item), 0, 60), 2, 30)
    expect(draft.percents).toEqual([60, 10, 30])
    expect(withPercent(draft, 2, 50).percents).toEqual([50, 0, 50])
    expect(withPercent(emptyDraft(item), 0, 20).percents).toEqual([20, 40, 40])
    const all = withPercent(draft, 1, 10)
    expect(withPercent(all, 2, 0).percents).toEqual([90, 10, 0])
    expect(withPercent(all, 2, 95).percents).toEqual([0, 5, 95])
  })

  it('share evenly what the latest leaves, or all of it', () => {
    expect(sharedEvenly(emptyDraft(item))).toMatchObject({ percents: [34, 33, 33], said: true })
    expect(sharedEvenly(withPercent(emptyDraft(item), 1, 41)).percents).toEqual([30, 41, 29])
  })

  it('step by fives, onto the fives, and no further than they go', () => {
    expect([stepped(33, 5), stepped(33, -5), stepped(35, 5), stepped(35, -5), stepped(98, 5), stepped(2, -5)]).toEqual([
      35, 30, 40, 30, 100, 0,
    ])
    expect([stepped(100, 5), stepped(0, -5)]).toEqual([100, 0])
  })
})

describe('a split as an answer', () => {
  it('is missing until something was said, though the shares stand even', () => {
    expect(missing(emptyDraft(item))).toEqual(['how you think they split'])
    expect(givenOf(emptyDraft(item), item)).toBeNull()
    const said = withPercent(emptyDraft(item), 0, 80)
    expect(missing(said)).toEqual([])
    const given = givenOf(said, item)
    expect(given?.shares.map(({ percent }) => percent)).toEqual([...said.percents])
    expect(given && toDraft(given, item).percents).toEqual(said.percents)
  })

  it('is not found again where it does not fit', () => {
    for (const kept of [
      null,
      { percents: [50, 50], latest: [], said: true },
      { percents: [50, 50, 50], latest: [], said: true },
      { percents: [50, 50, 0], latest: [7], said: true },
      { percents: [50.5, 49.5, 0], latest: [], said: true },
    ]) {
      expect(restore(kept, item)).toBeNull()
    }
  })
})

describe('a split in words', () => {
  const told = (score: number) =>
    ({
      answer: {
        shares: [
          { option: 'fact', percent: 50 },
          { option: 'attribution', percent: 10 },
          { option: 'opinion', percent: 40 },
        ],
      },
      feedback: {
        correct: null,
        score,
        key: {
          question: 'label',
          who: 'Readers of Lindow.',
          readers: 7,
          readings: [
            { option: 'fact', count: 4, rule: 'evidence', why: 'A log would show it.' },
            { option: 'attribution', count: 0, rule: '', why: '' },
            { option: 'opinion', count: 3, rule: 'evidence', why: 'It judges.' },
          ],
        },
      },
    }) as unknown as Parameters<typeof spokenTold>[0]

  it('stands beside the readers’, in whole per cents and readers', () => {
    expect(splitRows(told(0.9))).toEqual([
      { option: 'fact', name: 'Reported fact', count: 4, theirs: 57, yours: 50 },
      { option: 'attribution', name: 'Attribution', count: 0, theirs: 0, yours: 10 },
      { option: 'opinion', name: 'Opinion', count: 3, theirs: 43, yours: 40 },
    ])
  })

  it('is called near or far, never right or wrong', () => {
    const heads = [1, 0.96, 0.85, 0.2].map(score => contestedVerdict(told(score)))
    expect(heads.map(({ tone }) => tone)).toEqual(['open', 'open', 'open', 'open'])
    expect(new Set(heads.map(({ head }) => head)).size).toBe(4)
    expect(heads.map(({ head }) => head).join(' ')).not.toMatch(/right|wrong|correct/i)
    expect(scoreWords(0.9)).toContain('0.90 of 1')
  })

  it('is spoken with figures and who the readers were; the readings’ arguments are asked for', () => {
    const spoken = spokenTold(told(0.9))
    expect(spoken).toContain('Reported fact: 57 per cent of the readers, 4; you said 50.')
    expect(spoken).toContain('Readers of Lindow.')
    expect(spoken).not.toContain('It judges.')
    expect(readingsOf(told(0.9).feedback).map(({ option }) => option)).toEqual(['fact', 'opinion'])
  })
})
