import { expect, it } from 'vitest'
import { randomFrom, type Random } from '../../src-main/domain/exercise/random'
import { discernmentOf } from '../../src-main/domain/measure/discernment'
import { meanOverLearners } from '../../src-main/domain/measure/mean-over-learners'
import { normalQuantile } from '../../src-main/domain/measure/normal'
import { pooledRate } from '../../src-main/domain/measure/pooled-rate'
import type { Rate } from '../../src-main/domain/measure/rate'
import type { Interval } from '../../src-main/domain/measure/wilson'
import { answerBy } from '../simulate/learner/answering'

const CLASSES = 2000
const LEARNERS = 8
/** Of each side of the evidence test, some of which are called attribution and drop out. */
const ITEMS = 60

/** Learners who differ, and stay as they are. */
const MEANS = { dPrime: 1.2, criterion: 0.3 }
const SPREADS = { dPrime: 0.5, criterion: 0.3 }

const holds = ({ low, high }: Interval, truth: number) => low <= truth && truth <= high
const normal = (random: Random) => normalQuantile(random() + 2 ** -33)

function expectHeld(held: number, of: number) {
  expect(held / of).toBeGreaterThanOrEqual(0.93)
  expect(held / of).toBeLessThanOrEqual(0.97)
}

it('holds the mean d′ and criterion of such learners in 93 to 97 % of 2,000 classes of eight', () => {
  const held = { dPrime: 0, criterion: 0 }
  for (let one = 0; one < CLASSES; one++) {
    const random = randomFrom(`class ${one}`)
    const found = Array.from({ length: LEARNERS }, () => {
      const dPrime = MEANS.dPrime + SPREADS.dPrime * normal(random)
      const criterion = MEANS.criterion + SPREADS.criterion * normal(random)
      const decider = { dPrime, evidence: criterion, ownership: 0 }
      return discernmentOf({ signal: sideOf('fact', decider, random), noise: sideOf('opinion', decider, random) })
    }).filter(figures => figures !== null)
    expect(found).toHaveLength(LEARNERS)
    for (const measure of ['dPrime', 'criterion'] as const) {
      const mean = meanOverLearners(found.map(figures => figures[measure].value))
      if (mean && holds(mean, MEANS[measure])) held[measure] += 1
    }
  }
  expectHeld(held.dPrime, CLASSES)
  expectHeld(held.criterion, CLASSES)
})

function sideOf(label: 'fact' | 'opinion', decider: Parameters<typeof answerBy>[0], random: Random): Rate {
  const given = Array.from({ length: ITEMS }, () => answerBy(decider, { label, owner: 'article' }, random).label)
  return {
    asked: given.filter(said => said !== 'attribution').length,
    right: given.filter(said => said === label).length,
  }
}

it('holds the share of learners who differ in 93 to 97 % of 2,000 classes of twenty, asked unequally often', () => {
  let held = 0
  for (let one = 0; one < CLASSES; one++) {
    const random = randomFrom(`share ${one}`)
    const rates = Array.from({ length: 20 }, () => {
      const share = 0.45 + 0.5 * random()
      const asked = 10 + Math.floor(31 * random())
      return { asked, right: Array.from({ length: asked }, random).filter(drawn => drawn < share).length }
    })
    if (holds(pooledRate(rates), 0.7)) held += 1
  }
  expectHeld(held, CLASSES)
})
