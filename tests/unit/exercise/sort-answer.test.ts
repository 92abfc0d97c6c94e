import { describe, expect, it } from 'vitest'
import { certaintyMark } from '../../../src-main/domain/exercise/certainty'
import {
  completeSort,
  markSort,
  type SortAnswer,
  type SortKey,
} from '../../../src-main/domain/exercise/sort/sort-answer'

const sourcedFact: SortKey = { label: 'fact', owner: 'source', voice: ['gull', 'insiders'] }
const attribution: SortKey = { label: 'attribution', owner: null, voice: ['gull'] }
const given = (label: SortAnswer['label'], owner: SortAnswer['owner'] = null, source: string | null = null) => ({
  label,
  owner,
  source,
})

describe('marking an answer', () => {
  it.each([
    [sourcedFact, given('fact', 'source'), { correct: true, labelCorrect: true, ownerCorrect: true }],
    [sourcedFact, given('fact', 'article'), { correct: false, labelCorrect: true, ownerCorrect: false }],
    [sourcedFact, given('opinion', 'source'), { correct: false, labelCorrect: false, ownerCorrect: true }],
    [sourcedFact, given('attribution'), { correct: false, labelCorrect: false, ownerCorrect: null }],
    [attribution, given('attribution'), { correct: true, labelCorrect: true, ownerCorrect: null }],
    [attribution, given('fact', 'article'), { correct: false, labelCorrect: false, ownerCorrect: null }],
  ])('marks label and owner apart: key %o, given %o', (key, answer, expected) => {
    expect(markSort(key, answer)).toMatchObject(expected)
  })

  it.each([
    ['gull', true],
    ['insiders', true],
    ['council', false],
  ])('takes any voice of the chain as the source (%s), and never holds it against the answer', (source, right) => {
    const marking = markSort(sourcedFact, given('fact', 'source', source))
    expect(marking).toMatchObject({ sourceCorrect: right, correct: true })
  })

  it('says nothing of a source that was not chosen', () => {
    expect(markSort(sourcedFact, given('fact', 'source')).sourceCorrect).toBeNull()
  })
})

describe('completing an answer', () => {
  it('drops what its form does not ask', () => {
    expect(completeSort(given('attribution', 'source', 'gull'))).toEqual(given('attribution'))
    expect(completeSort(given('fact', 'article', 'gull'))).toEqual(given('fact', 'article'))
    expect(completeSort(given('opinion', 'source', 'gull'))).toEqual(given('opinion', 'source', 'gull'))
  })

  it('is impossible without the owner of a fact or an opinion', () => {
    expect(completeSort(given('fact'))).toBeNull()
    expect(completeSort(given('opinion'))).toBeNull()
  })
})

describe('the certainty mark', () => {
  it('is 1, 2, 3 when right and 0, -2, -6 when wrong', () => {
    expect(([1, 2, 3] as const).map(confidence => certaintyMark(true, confidence))).toEqual([1, 2, 3])
    expect(([1, 2, 3] as const).map(confidence => certaintyMark(false, confidence))).toEqual([0, -2, -6])
  })

  // Gardner-Medwin's scheme is proper between these: below 2/3 guessing pays, above 0.8 certainty does.
  it.each([
    [0.6, 1],
    [0.75, 2],
    [0.9, 3],
  ] as const)('pays best for the honest word at a probability of %f', (probability, best) => {
    const expected = ([1, 2, 3] as const).map(
      confidence =>
        probability * certaintyMark(true, confidence) + (1 - probability) * certaintyMark(false, confidence),
    )
    expect(expected.indexOf(Math.max(...expected)) + 1).toBe(best)
  })
})
