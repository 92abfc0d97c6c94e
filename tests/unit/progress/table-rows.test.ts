import { describe, expect, it } from 'vitest'
import type { Skill } from '../../../src-main/domain/labelling/codebook'
import { rateWithin } from '../../../src-main/domain/measure/wilson'
import { exerciseRows } from '../../../src-renderer/features/progress/exercise-rows'
import { skillRows } from '../../../src-renderer/features/progress/skill-rows'

const AT = Date.UTC(2026, 10, 23, 12)
const skill = (name: Skill, right: number, asked: number) => ({
  ...{ skill: name, lastAt: AT, ...rateWithin({ asked, right }) },
})

describe('the skills', () => {
  const rows = skillRows([
    skill('hedge', 20, 20),
    skill('booster', 0, 1),
    skill('prediction', 4, 20),
    skill('loaded-word', 0, 0),
  ])

  it('begin with what is surest to be weak, not with one slip, and end with what was never sorted', () => {
    expect(rows.map(row => row.name)).toEqual(['Predictions', 'Boosters', 'Hedges', 'Loaded words'])
  })

  it('say the rule where it is not known yet, and always where to meet the skill again', () => {
    expect(rows.map(({ next }) => next.map(({ words }) => words))).toEqual([
      ['Read its rule', 'Texts that train it'],
      ['Texts that train it'],
      ['Texts that train it'],
      ['Texts that train it'],
    ])
    expect(rows[0]?.next.map(({ to }) => to)).toEqual([
      { path: '/codebook', query: { rule: 'skill-prediction' } },
      { path: '/library', query: { skill: 'prediction' } },
    ])
  })
})

describe('marking and tracing', () => {
  it('has no row of what was not answered', () => {
    expect(exerciseRows({ spans: [], chains: null })).toEqual([])
  })

  it('has a row a kind, and whole chains beside their links', () => {
    const share = { value: 0.5, low: 0.2, high: 0.8 }
    const chains = { chains: rateWithin({ asked: 4, right: 1 }), links: { ...share, answers: 4 } }
    const rows = exerciseRows({ spans: [{ kind: 'cue', f1: { ...share, answers: 1 } }], chains })
    expect(rows.map(({ name, rest, value }) => [name, rest, value])).toEqual([
      ['Mark: Cue', '1 answer', 0.5],
      ['Trace: whole chains', '1 of 4', 0.25],
      ['Trace: single links', '4 answers', 0.5],
    ])
  })
})
