import { describe, expect, it } from 'vitest'
import {
  attributionRecognised,
  credulity,
  cynicism,
  sourceBlindness,
} from '../../../src-main/domain/measure/named-rates'
import type { TestedAnswer } from '../../../src-main/domain/measure/trend'
import { wilsonInterval } from '../../../src-main/domain/measure/wilson'

type Label = TestedAnswer['keyLabel']
type Owner = TestedAnswer['keyOwner']

const answer = (key: [Label, Owner], given: [Label, Owner], count: number): TestedAnswer => ({
  ...{ keyLabel: key[0], keyOwner: key[1], givenLabel: given[0], givenOwner: given[1] },
  count,
})

const ANSWERS = [
  answer(['fact', 'article'], ['fact', 'article'], 30),
  answer(['fact', 'article'], ['opinion', 'article'], 6),
  answer(['fact', 'source'], ['opinion', 'article'], 4),
  answer(['fact', 'source'], ['attribution', null], 5),
  answer(['opinion', 'source'], ['opinion', 'source'], 20),
  answer(['opinion', 'article'], ['fact', 'source'], 3),
  answer(['opinion', 'article'], ['attribution', null], 2),
  answer(['attribution', null], ['attribution', null], 7),
  answer(['attribution', null], ['fact', 'article'], 1),
]

describe('the rates that have a name', () => {
  it.each([
    ['cynicism: facts called opinion, of those called either', cynicism, { right: 10, asked: 40 }],
    ['credulity: opinions called fact, of those called either', credulity, { right: 3, asked: 23 }],
    ['source-blindness: a source’s claims given to the article', sourceBlindness, { right: 4, asked: 24 }],
    ['attribution words recognised, of all of them', attributionRecognised, { right: 7, asked: 8 }],
  ])('%s', (_, measure, rate) => {
    expect(measure(ANSWERS)).toEqual({ rate, ...wilsonInterval(rate) })
  })

  it('are 0 of 0 without an answer, and may lie anywhere', () => {
    for (const measure of [cynicism, credulity, sourceBlindness, attributionRecognised]) {
      expect(measure([])).toEqual({ rate: { asked: 0, right: 0 }, low: 0, high: 1 })
    }
  })
})
