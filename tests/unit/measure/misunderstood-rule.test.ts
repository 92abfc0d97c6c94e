import { describe, expect, it } from 'vitest'
import { confidentMistakes } from '../../../src-main/domain/measure/confident-mistakes'
import { hardestSegments, segmentFigures } from '../../../src-main/domain/measure/hardest-segments'
import { countMistakes, mistakeOf, MISTAKES } from '../../../src-main/domain/measure/mistake'
import {
  misunderstoodRule,
  ruleFigures,
  RULE_ITEMS,
  type RuledAnswer,
} from '../../../src-main/domain/measure/misunderstood-rule'
import type { RatedAnswer } from '../../../src-main/domain/measure/rated-answers'

type Said = readonly [RatedAnswer['keyLabel'], RatedAnswer['keyOwner']]
type Skills = RuledAnswer['skills']

const OWN_FACT: Said = ['fact', 'article']
const SOURCED_FACT: Said = ['fact', 'source']
const SOURCED_OPINION: Said = ['opinion', 'source']
const NAMING: Said = ['attribution', null]

const answer = ([keyLabel, keyOwner]: Said, [givenLabel, givenOwner]: Said, count = 1, skills: Skills = []) => ({
  ...{ keyLabel, keyOwner, givenLabel, givenOwner, count, skills },
  confidence: 2 as const,
})

describe('the mistake of an answer', () => {
  it.each([
    ['a label', OWN_FACT, ['opinion', 'article'], { asked: 'label', key: 'fact', given: 'opinion' }],
    ['a label, told before the owner', OWN_FACT, SOURCED_OPINION, { asked: 'label', key: 'fact', given: 'opinion' }],
    ['words of naming', NAMING, SOURCED_FACT, { asked: 'label', key: 'attribution', given: 'fact' }],
    ['an owner', SOURCED_FACT, OWN_FACT, { asked: 'owner', key: 'source', given: 'article' }],
    ['none where both are right', SOURCED_FACT, SOURCED_FACT, null],
    ['none where there is no owner', NAMING, NAMING, null],
    ['none where the owner was not asked', OWN_FACT, ['fact', null], null],
  ] as const)('is %s', (_, key, given, mistake) => {
    expect(mistakeOf(answer(key, given))).toEqual(mistake)
  })

  it('is counted most frequent first, then in the order of the codebook', () => {
    const answers = [
      answer(SOURCED_FACT, OWN_FACT, 2),
      answer(NAMING, OWN_FACT, 3),
      answer(OWN_FACT, NAMING, 2),
      answer(OWN_FACT, OWN_FACT, 9),
    ]
    expect(countMistakes(answers)).toEqual([
      { mistake: { asked: 'label', key: 'attribution', given: 'fact' }, count: 3 },
      { mistake: { asked: 'label', key: 'fact', given: 'attribution' }, count: 2 },
      { mistake: { asked: 'owner', key: 'source', given: 'article' }, count: 2 },
    ])
    expect(MISTAKES).toHaveLength(8)
  })
})

describe('the rule that wrong answers point to', () => {
  const quotes: Skills = ['direct-quote', 'unnamed-source']
  const figuresOf = (...answers: RuledAnswer[]) => ruleFigures(answers)

  it('is the one of a segment that all its answers show weakest, with what it was taken for', () => {
    const figures = figuresOf(
      answer(SOURCED_FACT, OWN_FACT, 4, quotes),
      answer(SOURCED_FACT, ['opinion', 'source'], 1, quotes),
      answer(SOURCED_FACT, SOURCED_FACT, 8, ['direct-quote']),
    )
    const rule = misunderstoodRule(figures, quotes)
    expect(rule).toMatchObject({ skill: 'unnamed-source', rate: { asked: 5, right: 0 }, missing: 0 })
    expect(rule?.mistakes[0]).toEqual({ mistake: { asked: 'owner', key: 'source', given: 'article' }, count: 4 })
  })

  it('is none below its number of answers, and says how many are missing', () => {
    const figures = figuresOf(answer(SOURCED_FACT, OWN_FACT, RULE_ITEMS - 2, ['hedge']))
    expect(misunderstoodRule(figures)).toBeNull()
    expect(figures).toMatchObject([{ skill: 'hedge', missing: 2, rate: { asked: 3, right: 0 } }])
  })

  it('is none where the rule may well be known', () => {
    const slips = [answer(OWN_FACT, SOURCED_OPINION, 2, ['hedge']), answer(OWN_FACT, OWN_FACT, 6, ['hedge'])]
    expect(misunderstoodRule(figuresOf(...slips))).toBeNull()
  })

  it('prefers much evidence of weakness to little, and of two alike the earlier rule', () => {
    const many = answer(OWN_FACT, SOURCED_OPINION, 30, ['prediction'])
    const some = answer(OWN_FACT, SOURCED_OPINION, 6, ['direct-quote'])
    expect(misunderstoodRule(figuresOf(some, many))?.skill).toBe('prediction')
    const alike = [
      answer(OWN_FACT, SOURCED_OPINION, 6, ['prediction', 'booster']),
      answer(OWN_FACT, OWN_FACT, 1, ['prediction', 'booster']),
    ]
    expect(misunderstoodRule(figuresOf(...alike).toReversed())?.skill).toBe('booster')
  })

  it('is asked for among the skills that are meant alone', () => {
    const figures = figuresOf(answer(OWN_FACT, SOURCED_OPINION, 9, ['prediction']))
    expect(misunderstoodRule(figures, ['hedge'])).toBeNull()
    expect(misunderstoodRule([], ['hedge'])).toBeNull()
  })
})

describe('the hardest segments', () => {
  const on = (segment: string, right: number, wrong: number) => [
    { ...answer(OWN_FACT, OWN_FACT, right), segment },
    { ...answer(OWN_FACT, SOURCED_OPINION, wrong), segment, confidence: 3 as const },
  ]
  const hardest = (answers: ReturnType<typeof on>, fewest?: number) =>
    hardestSegments(
      segmentFigures(
        answers.filter(({ count }) => count > 0),
        ({ segment }) => segment,
      ),
      fewest,
    )

  it('put much evidence before a single answer, and leave out what nobody got wrong', () => {
    const found = hardest([...on('slip', 0, 1), ...on('half', 20, 20), ...on('easy', 40, 0), ...on('most', 38, 2)])
    expect(found.map(({ segment }) => segment)).toEqual(['half', 'slip', 'most'])
    expect(found[0]).toMatchObject({ rate: { asked: 40, right: 20 }, confidentMistakes: 20 })
    expect(found[0]?.mistakes).toEqual([{ mistake: { asked: 'label', key: 'fact', given: 'opinion' }, count: 20 }])
  })

  it('leave out what too few answers rest on, when asked', () => {
    expect(hardest([...on('slip', 0, 1), ...on('half', 20, 20)], 5).map(({ segment }) => segment)).toEqual(['half'])
  })
})

it('confident mistakes are the wrong ones of those that were certain', () => {
  const sure = { ...answer(OWN_FACT, SOURCED_OPINION, 3), confidence: 3 as const }
  const right = { ...answer(OWN_FACT, OWN_FACT, 9), confidence: 3 as const }
  const unsure = answer(OWN_FACT, SOURCED_OPINION, 5)
  expect(confidentMistakes([sure, right, unsure]).rate).toEqual({ asked: 12, right: 3 })
  expect(confidentMistakes([unsure])).toEqual({ rate: { asked: 0, right: 0 }, low: 0, high: 1 })
})
