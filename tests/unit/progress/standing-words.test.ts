import { describe, expect, it } from 'vitest'
import { restingWords, standingWords } from '../../../src-renderer/features/progress/standing-words'
import { labelMatrix, ownerMatrix } from './figures'

const few = { labelMatrix: labelMatrix(['fact', 'fact', 3]), ownerMatrix: ownerMatrix() }
const figures = (right: number, firstAnswers: number) => ({
  ...few,
  answers: firstAnswers,
  firstAnswers,
  both: { right, asked: firstAnswers },
})

describe('the sentence at the top', () => {
  it.each([
    [8, 12, 'Eight of your 12 first answers were right'],
    [1, 12, 'One of your 12 first answers was right'],
    [0, 12, 'None of your 12 first answers was right'],
    [12, 12, 'All of your 12 first answers were right'],
    [3, 5, 'Three of your five first answers were right'],
    [1, 1, 'Your one first answer was right'],
    [0, 1, 'Your one first answer was not right'],
    [31, 48, '31 of your 48 first answers were right'],
  ])('tells %d of %d and that it is too few to say more', (right, asked, opening) => {
    expect(standingWords(figures(right, asked))).toBe(
      `${opening}, which is too few to say what you tell apart well: that takes 20 of a kind.`,
    )
  })

  it('says so when no answer counts', () => {
    expect(standingWords({ ...figures(0, 0), answers: 4 })).toMatch(/^None of your answers counts yet/)
  })

  it('names a leaning in the test that shows one, and is silent of the test with too few', () => {
    const words = standingWords({
      ...figures(60, 90),
      ownerMatrix: ownerMatrix(['article', 'article', 30], ['source', 'article', 20], ['source', 'source', 10]),
    })
    expect(words).toMatch(/^You take sources’ claims for the article’s own more often/)
    expect(words).not.toMatch(/opinion/)
  })

  it('counts the mistakes of the one side that has enough answers', () => {
    const words = standingWords({
      ...figures(53, 83),
      ownerMatrix: ownerMatrix(['article', 'article', 12], ['source', 'article', 30], ['source', 'source', 41]),
    })
    expect(words).toBe(
      'You took 30 of 71 sources’ claims for the article’s own: ask who would be wrong if it proved wrong.',
    )
  })

  it('never calls somebody good who leans', () => {
    const words = standingWords({
      ...figures(40, 80),
      labelMatrix: labelMatrix(['fact', 'opinion', 40], ['opinion', 'opinion', 40]),
    })
    expect(words).toMatch(/^You take reported facts for opinions/)
    expect(words).not.toMatch(/better than a coin/)
  })
})

describe('what the figures rest on', () => {
  const overview = { sessionsDone: 1, texts: 1, answers: 14, firstAnswers: 12 }
  it('counts first answers apart from the others', () => {
    expect(restingWords(overview)).toBe(
      'Only first answers count: 12 of 14 on 1 text, with 1 session finished. The other 2 were about words met before.',
    )
    expect(restingWords({ ...overview, answers: 12, sessionsDone: 0 })).toBe(
      'Only first answers count: 12 so far on 1 text.',
    )
  })
})
