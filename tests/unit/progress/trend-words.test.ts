import { describe, expect, it } from 'vitest'
import { improvementOf } from '../../../src-main/domain/measure/improvement'
import { comparisonRows, deviateWords, restWords } from '../../../src-renderer/features/progress/improvement-words'
import { missingWords, trendTests } from '../../../src-renderer/features/progress/trend-words'

/** Batches of 60 a side, each with so many taken for what they are. */
const after = (...batches: readonly (readonly [signalRight: number, noiseRight: number])[]) =>
  improvementOf(
    batches.flatMap(([signalRight, noiseRight]) =>
      Array.from({ length: 60 }, (_, at) => [
        { isSignal: true, calledSignal: at < signalRight },
        { isSignal: false, calledSignal: at >= noiseRight },
      ]).flat(),
    ),
  )

const NONE = after()
const counts = { needed: 60, facts: 0, opinions: 0, articles: 0, sources: 0 }
const testsOf = (evidence: typeof NONE, ownership = NONE) => trendTests({ ...counts, evidence, ownership })

describe('what is missing', () => {
  const words = (one: number, other: number) =>
    missingWords([
      { name: 'reported facts', missing: one },
      { name: 'opinions', missing: other },
    ])

  it.each([
    [38, 52, '38 more first answers about reported facts and 52 about opinions'],
    [59, 59, '59 more first answers about reported facts and as many about opinions'],
    [0, 1, '1 more first answer about opinions'],
    [50, 0, '50 more first answers about reported facts'],
  ])('with %d and %d to go', (one, other, said) => {
    expect(words(one, other)).toBe(said)
  })

  it('is all that is told of a test before its first comparison', () => {
    const [evidence, ownership] = testsOf(after([30, 30]))
    expect(evidence).toMatchObject({ comparison: null, warning: null, sides: [{ missing: 60 }, { missing: 60 }] })
    expect(evidence?.words).toMatch(/^Nothing is compared yet\. It takes 60 more .* as many about opinions:/)
    expect(ownership?.words).toContain('120 more first answers about the article’s own claims')
    expect(`${evidence?.words}${ownership?.words}`).not.toMatch(/better|worse/)
  })
})

describe('what a comparison lets be said', () => {
  it.each([
    ['better', after([40, 40], [56, 54]), /^You tell reported facts from opinions better than at first, by more than/],
    ['nothing', after([40, 40], [43, 42]), /^It is not shown that .* better or worse than at first/],
    ['worse', after([56, 54], [40, 40]), /less well than at first.*Harder sentences can do that too\.$/],
  ])('of a learner with %s to show', (_, evidence, words) => {
    expect(testsOf(evidence)[0]?.words).toMatch(words)
    expect(testsOf(evidence)[0]?.warning).toBeNull()
  })

  it('says it of each test in its own words', () => {
    const [, ownership] = testsOf(NONE, after([40, 40], [56, 54]))
    expect(ownership?.words).toMatch(/^You tell the article’s own claims from its sources’ better/)
  })

  it.each([
    ['evidence', after([40, 40], [12, 56]), 'because you call more of everything opinion.'],
    ['evidence', after([40, 40], [56, 12]), 'because you call more of everything reported fact.'],
    ['ownership', after([40, 40], [12, 56]), 'because you hand more of everything to a source.'],
    ['ownership', after([40, 40], [56, 12]), 'because you hand more of everything to the article.'],
  ])('warns who only leans more, in the %s test', (test, improvement, end) => {
    const [told] = test === 'evidence' ? testsOf(improvement) : testsOf(NONE, improvement).toReversed()
    expect(told?.words).not.toContain('You tell reported facts from opinions better')
    expect(told?.warning).toContain(end)
  })
})

describe('the figures of a comparison', () => {
  it('are discernment and leaning side by side, of both batches and of the difference', () => {
    const { comparison } = after([40, 40], [50, 56])
    const rows = comparison ? comparisonRows(comparison) : []
    expect(rows.map(({ name }) => name)).toEqual(['At first', 'Lately', 'Difference'])
    expect(rows[0]).toMatchObject({ apart: { value: '0.85', range: '0.38 to\u00A01.31' }, leaning: { value: '0.00' } })
    expect(rows[2]?.apart.value).toMatch(/^\+1\.\d\d$/)
    expect(rows[2]?.leaning.range).toMatch(/^[+−]0\.\d\d to\u00A0\+0\.\d\d$/)
    expect(comparison && restWords(comparison, ['reported facts', 'opinions'])).toBe(
      'At first: 60 first answers about reported facts and 60 about opinions. ' +
        'Lately: 60 first answers about reported facts and 60 about opinions.',
    )
  })

  it.each([
    [-0.301, false, '−0.30'],
    [0.301, true, '+0.30'],
    [1.826, false, '1.83'],
    [-0.004, true, '0.00'],
  ])('%f is written so that a minus is seen', (value, signed, words) => {
    expect(deviateWords(value, signed)).toBe(words)
  })
})
