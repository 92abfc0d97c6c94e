import { describe, expect, it } from 'vitest'
import type { TestFigures } from '../../../src-main/contract/progress'
import { testRests, testRows, testWords } from '../../../src-renderer/features/progress/test-words'

type Found = NonNullable<TestFigures['found']>
const around = (value: number, margin: number) => ({ value, low: value - margin, high: value + margin })

const found = (dPrime: Found['dPrime'], criterion: Found['criterion']): Found => ({
  ...{ dPrime, criterion, auc: around(0.8, 0.1) },
})
const figures = (has: Found | null, missing = { signal: 0, noise: 0 }): TestFigures => ({
  ...{ signal: { asked: 35, right: 30 }, noise: { asked: 21, right: 20 }, missing, found: has },
})

describe('a test in words', () => {
  it('says what is missing, and no figure', () => {
    expect(testWords('evidence', figures(null, { signal: 5, noise: 11 }))).toBe(
      'Nothing is said yet. It takes 5 more first answers about reported facts and 11 about opinions: with fewer, luck and skill look alike.',
    )
    expect(testWords('ownership', figures(null, { signal: 0, noise: 1 }))).toContain(
      'It takes 1 more first answer about sources’ claims:',
    )
  })

  it('says telling apart by the end of the interval that is nearer to guessing', () => {
    const words = (value: number) => testWords('evidence', figures(found(around(value, 0.5), around(0, 0.3))))
    expect(words(2)).toBe('You tell reported facts from opinions well; no leaning is shown.')
    expect(words(1)).toContain('more often than a coin would')
    expect(words(0.4)).toContain('It is not shown that you tell reported facts from opinions')
    expect(words(-1)).toContain('less often than a coin would')
  })

  it('names a leaning only where the interval leaves 0 out, either way and in either test', () => {
    const words = (test: 'evidence' | 'ownership', value: number) =>
      testWords(test, figures(found(around(2, 0.5), around(value, 0.3)))).split('; ')[1]
    expect(words('evidence', 0.31)).toBe('in doubt you lean to opinion.')
    expect(words('evidence', -0.31)).toBe('in doubt you lean to reported fact.')
    expect(words('evidence', 0.29)).toBe('no leaning is shown.')
    expect([words('ownership', 1), words('ownership', -1)]).toEqual([
      'in doubt you lean to a source.',
      'in doubt you lean to the article.',
    ])
  })
})

describe('a test in figures', () => {
  const rows = testRows('evidence', found(around(1.5, 0.5), around(-0.5, 0.25)))

  it('has telling apart beside leaning, each with its interval', () => {
    expect(rows.map(({ name, value, range }) => [name, value, range])).toEqual([
      ['Telling apart (d′)', '1.50', '1.00 to\u00A02.00'],
      ['And by how sure you were (AUC)', '0.80', '0.70 to\u00A00.90'],
      ['Leaning (c)', '−0.50', '−0.75 to\u00A0−0.25'],
    ])
  })

  it('has a place on its line, that ends where the line ends', () => {
    expect(rows[0]?.place).toEqual({ value: 0.5, low: 0.4, high: 0.6, middle: 0.2 })
    const [beyond] = testRows('evidence', found(around(6, 0.5), around(0, 0.1)))
    expect(beyond?.place).toMatchObject({ value: 1, high: 1 })
  })

  it('says what it rests on', () => {
    expect(testRests('ownership', figures(null))).toBe(
      'From 35 first answers about the article’s own claims and 21 about sources’ claims.',
    )
  })
})
