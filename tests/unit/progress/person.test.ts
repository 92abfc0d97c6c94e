import { describe, expect, it } from 'vitest'
import { improvementOf } from '../../../src-main/domain/measure/improvement'
import { wilsonInterval } from '../../../src-main/domain/measure/wilson'
import { calibrationDescription } from '../../../src-renderer/features/progress/calibration-option'
import { brierWords, calibrationWords } from '../../../src-renderer/features/progress/calibration-words'
import { confidentWords } from '../../../src-renderer/features/progress/confident-words'
import { filteredWords } from '../../../src-renderer/features/progress/filter-words'
import { ruleWords } from '../../../src-renderer/features/progress/hard-words'
import { THIS_LEARNER, YOU, type Person } from '../../../src-renderer/features/progress/person'
import { EVERYTHING } from '../../../src-renderer/features/progress/progress-view'
import { standingWords } from '../../../src-renderer/features/progress/standing-words'
import { surenessWords } from '../../../src-renderer/features/progress/sureness-words'
import { readingTests, testRows, testWords } from '../../../src-renderer/features/progress/test-words'
import { trendTests } from '../../../src-renderer/features/progress/trend-words'
import { calibration, labelMatrix, ownerMatrix } from './figures'

const standing = (label: ReturnType<typeof labelMatrix>, owner = ownerMatrix(), firstAnswers = 60) => {
  const both = { asked: firstAnswers, right: 20 }
  return (person: Person) =>
    standingWords({ answers: 60, firstAnswers, both, labelMatrix: label, ownerMatrix: owner }, person)
}
const within = (right: number, asked: number) => ({ rate: { right, asked }, ...wilsonInterval({ right, asked }) })
const estimate = (value: number, low: number, high: number) => ({ value, low, high })
const found = (low: number, high: number, c: number) => ({
  ...{ signal: { asked: 30, right: 20 }, noise: { asked: 30, right: 20 }, missing: { signal: 0, noise: 0 } },
  found: { dPrime: estimate(0.5, low, high), auc: estimate(0.7, 0.6, 0.8), criterion: estimate(c, c - 0.1, c + 0.1) },
})
const after = (...batches: readonly (readonly [number, number])[]) =>
  improvementOf(
    batches.flatMap(([signalRight, noiseRight]) =>
      Array.from({ length: 60 }, (_, at) => [
        { isSignal: true, calledSignal: at < signalRight },
        { isSignal: false, calledSignal: at >= noiseRight },
      ]).flat(),
    ),
  )
const trend = (evidence: ReturnType<typeof after>, person: Person) =>
  trendTests({ needed: 60, facts: 0, opinions: 0, articles: 0, sources: 0, evidence, ownership: evidence }, person)
    .map(({ words, warning }) => `${words} ${warning}`)
    .join(' ')
const rule = { skill: 'hedge' as const, ...within(1, 9), missing: 0 }
const mistakes = [{ mistake: { asked: 'label' as const, key: 'fact' as const, given: 'opinion' as const }, count: 8 }]

/** Every sentence that speaks of the learner, by what has to be so for it to be said. */
const SAID: Readonly<Record<string, (person: Person) => string>> = {
  'nothing counts': standing(labelMatrix(), ownerMatrix(), 0),
  'too few': standing(labelMatrix(['fact', 'fact', 3])),
  'one answer': standing(labelMatrix(), ownerMatrix(), 1),
  'misses facts': standing(labelMatrix(['fact', 'opinion', 20])),
  'misses opinions': standing(labelMatrix(['opinion', 'fact', 20])),
  'leans to fact': standing(labelMatrix(['fact', 'fact', 30], ['opinion', 'fact', 25], ['opinion', 'opinion', 5])),
  'leans to opinion': standing(labelMatrix(['opinion', 'opinion', 30], ['fact', 'opinion', 25], ['fact', 'fact', 5])),
  'tells apart': standing(labelMatrix(['fact', 'fact', 30], ['opinion', 'opinion', 30])),
  'misses own claims': standing(labelMatrix(), ownerMatrix(['article', 'source', 20])),
  'misses sources': standing(labelMatrix(), ownerMatrix(['source', 'article', 20])),
  'leans to the article': standing(labelMatrix(), ownerMatrix(['article', 'article', 30], ['source', 'article', 25])),
  'leans to sources': standing(labelMatrix(), ownerMatrix(['source', 'source', 30], ['article', 'source', 25])),
  'tells owners apart': standing(labelMatrix(), ownerMatrix(['source', 'source', 30], ['article', 'article', 30])),
  'a test, well': who => testWords('evidence', found(1.1, 2, 0.5), who),
  'a test, better than a coin': who => testWords('ownership', found(0.1, 2, -0.5), who),
  'a test, worse than a coin': who => testWords('ownership', found(-2, -0.1, 0), who),
  'a test, not shown': who => testWords('evidence', found(-0.5, 1, 0), who),
  'a test’s rows': who =>
    testRows('evidence', found(0, 1, 0).found, who)
      .map(({ name }) => name)
      .join(' '),
  'how tests are read': readingTests,
  better: who => trend(after([40, 40], [56, 54]), who),
  worse: who => trend(after([56, 54], [40, 40]), who),
  'not shown': who => trend(after([40, 40], [43, 42]), who),
  'leans more': who => trend(after([40, 40], [12, 56]), who),
  filtered: who =>
    filteredWords(
      { ...EVERYTHING, textId: 'gone' },
      { firstAnswers: 3, allFirstAnswers: 9, choices: { texts: [], skills: [] } },
      who,
    ),
  'words that fit': who => calibrationWords(calibration([10, 20], [15, 20], [19, 20]), who),
  'words too sure': who => calibrationWords(calibration([10, 20], [15, 20], [5, 20]), who),
  'words of too few': who => calibrationWords(calibration([1, 2]), who),
  brier: who => brierWords(0.2, who),
  'the chart': who => calibrationDescription(calibration([1, 2]), who),
  'sure and right': who =>
    surenessWords({ right: 30, wrong: 30, missing: { right: 0, wrong: 0 }, auc: estimate(0.7, 0.6, 0.8) }, who),
  'sure and wrong': who =>
    surenessWords({ right: 30, wrong: 30, missing: { right: 0, wrong: 0 }, auc: estimate(0.3, 0.2, 0.4) }, who),
  'never certain': who => confidentWords({ asked: 0, right: 0 }, who),
  'certain and right': who => confidentWords({ asked: 9, right: 0 }, who),
  'certain and wrong': who => confidentWords({ asked: 9, right: 2 }, who),
  'a rule': who => ruleWords({ rules: [{ ...rule, mistakes }], misunderstood: 'hedge' }, who).before,
}

describe('the words of a page', () => {
  it.each(Object.entries(SAID))('%s, are told to the learner, and of the learner', (_, words) => {
    expect(words(YOU)).toMatch(/\byou(r)?\b/i)
    const told = words(THIS_LEARNER)
    expect(told).not.toMatch(/\byou(r)?\b/i)
    expect(told).toMatch(/\b(this learner(’s)?|they)\b/i)
    // A verb after `this learner` has its s, and one after `they` has none.
    expect(told).not.toMatch(/this learner (tell|take|hand|find|were)\b|they \w+s\b/)
  })

  it('read as sentences in the third person', () => {
    expect(SAID['leans more']?.(THIS_LEARNER)).toContain(
      'This learner finds more opinions than at first, but only because they call more of everything opinion.',
    )
    expect(SAID['misses sources']?.(THIS_LEARNER)).toBe(
      'This learner took 20 of 20 sources’ claims for the article’s own: the question to practise is who would be wrong if it proved wrong.',
    )
  })
})
