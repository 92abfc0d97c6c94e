import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markSort } from '../../src-main/domain/exercise/sort/sort-answer'
import { LABELS, OWNERS, SKILLS } from '../../src-main/domain/labelling/codebook'
import { hardestSegments, segmentFigures } from '../../src-main/domain/measure/hardest-segments'
import { countMistakes, mistakeOf } from '../../src-main/domain/measure/mistake'
import {
  KNOWN_SHARE,
  misunderstoodRule,
  ruleFigures,
  RULE_ITEMS,
} from '../../src-main/domain/measure/misunderstood-rule'
import type { RatedAnswer } from '../../src-main/domain/measure/rated-answers'
import { wilsonInterval } from '../../src-main/domain/measure/wilson'

const said = (label: (typeof LABELS)[number], owner: (typeof OWNERS)[number]) => ({
  label,
  owner: label === 'attribution' ? null : owner,
})
const sort = fc
  .tuple(fc.constantFrom(...LABELS), fc.constantFrom(...OWNERS))
  .map(([label, owner]) => said(label, owner))
const answer = fc
  .record({
    key: sort,
    given: sort,
    confidence: fc.constantFrom<RatedAnswer['confidence']>(1, 2, 3),
    count: fc.integer({ min: 1, max: 9 }),
    skills: fc.uniqueArray(fc.constantFrom(...SKILLS), { minLength: 1, maxLength: 3 }),
    segment: fc.constantFrom('a', 'b', 'c', 'd'),
  })
  .map(({ key, given, ...rest }) => ({
    ...{ keyLabel: key.label, keyOwner: key.owner, givenLabel: given.label, givenOwner: given.owner },
    ...rest,
  }))
const answers = fc.array(answer, { maxLength: 40 })
const apart = <T extends { readonly count: number }>(all: readonly T[]): T[] =>
  all.flatMap(one => Array.from({ length: one.count }, () => ({ ...one, count: 1 }))).toReversed()

describe('mistakes', () => {
  it('are of just those answers that Sort marks wrong', () => {
    fc.assert(
      fc.property(sort, sort, (key, given) => {
        const { correct } = markSort({ ...key, voice: [] }, { ...given, source: null })
        const answered = { keyLabel: key.label, keyOwner: key.owner, givenLabel: given.label, givenOwner: given.owner }
        expect(mistakeOf(answered) === null).toBe(correct)
      }),
    )
  })

  it('and rules and segments come out the same grouped, one by one, and in any order', () => {
    fc.assert(
      fc.property(answers, all => {
        const hardest = (of: typeof all) => hardestSegments(segmentFigures(of, ({ segment }) => segment))
        expect(countMistakes(apart(all))).toEqual(countMistakes(all))
        expect(ruleFigures(apart(all))).toEqual(ruleFigures(all))
        expect(hardest(apart(all))).toEqual(hardest(all))
      }),
    )
  })
})

describe('a rule is called misunderstood', () => {
  it('only on enough answers, when it is probably not known, and no other of those meant is weaker', () => {
    fc.assert(
      fc.property(answers, fc.subarray([...SKILLS]), (all, among) => {
        const figures = ruleFigures(all)
        const rule = misunderstoodRule(figures, among)
        const weak = figures.filter(({ skill, rate, high }) => {
          return among.includes(skill) && rate.asked >= RULE_ITEMS && high < KNOWN_SHARE
        })
        expect(rule?.high ?? null).toBe(weak.length ? Math.min(...weak.map(({ high }) => high)) : null)
        expect(rule === null || among.includes(rule.skill)).toBe(true)
      }),
    )
  })
})

describe('the order of segments', () => {
  const rate = fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.float({ min: 0, max: 1, noNaN: true }))
    .map(([asked, share]) => ({ asked, right: Math.round(asked * share) }))
  const endAfter = ({ asked, right }: { asked: number; right: number }, isRight: boolean) =>
    wilsonInterval({ asked: asked + 1, right: right + Number(isRight) }).high

  it('is never the harder for a right answer, nor the easier for a wrong one', () => {
    fc.assert(
      fc.property(rate, before => {
        const { high } = wilsonInterval(before)
        expect(endAfter(before, true)).toBeGreaterThanOrEqual(high)
        expect(endAfter(before, false)).toBeLessThan(high)
      }),
    )
  })

  it('does not jump on one answer: the more there are, the less one moves', () => {
    fc.assert(
      fc.property(rate, fc.boolean(), (before, isRight) => {
        const step = Math.abs(endAfter(before, isRight) - wilsonInterval(before).high)
        expect(step).toBeLessThanOrEqual(2 / (before.asked + 1))
      }),
    )
  })
})
