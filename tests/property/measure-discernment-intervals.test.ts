import { describe, expect, it } from 'vitest'
import { randomFrom, type Random } from '../../src-main/domain/exercise/random'
import { discernmentOf, type TwoSides } from '../../src-main/domain/measure/discernment'
import { normalQuantile } from '../../src-main/domain/measure/normal'
import { ratedSides, type RatedAnswer } from '../../src-main/domain/measure/rated-answers'
import { evidenceItem, ownershipItem } from '../../src-main/domain/measure/trend'
import type { Interval } from '../../src-main/domain/measure/wilson'
import { answerBy, type Key } from '../simulate/learner/answering'

const LEARNERS = 2000
const D_PRIMES = [0, 0.5, 1, 1.5, 2, 2.5]
const CRITERIA = [-0.6, -0.3, 0, 0.3, 0.6]
/** Facts and opinions of the article and of a source, so many of each: a side of a test has twice as many, from 60 on. */
const OF_EACH = [45, 60, 120]
const KEYS: readonly Key[] = (['fact', 'opinion'] as const).flatMap(label =>
  (['article', 'source'] as const).map(owner => ({ label, owner })),
)

const grid = D_PRIMES.flatMap(dPrime => CRITERIA.map(criterion => ({ dPrime, criterion })))
const holds = ({ low, high }: Interval, truth: number) => low <= truth && truth <= high

/** A learner who stays as they are answers Sort. What is called an attribution drops out, as it does of real answers. */
function answersOf(dPrime: number, criterion: number, ofEach: number, random: Random): RatedAnswer[] {
  const decider = { dPrime, evidence: criterion, ownership: criterion }
  return KEYS.flatMap(key =>
    Array.from({ length: ofEach }, () => {
      const { label, owner, confidence } = answerBy(decider, key, random)
      return { keyLabel: key.label, givenLabel: label, keyOwner: key.owner, givenOwner: owner, confidence }
    }),
  )
}

/** The upper half of the scale calls it signal. */
function sidesOf(answers: readonly RatedAnswer[], itemOf: typeof evidenceItem): TwoSides {
  const { signal, noise } = ratedSides(answers, itemOf)
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
  return {
    signal: { asked: sum(signal), right: sum(signal.slice(3)) },
    noise: { asked: sum(noise), right: sum(noise.slice(0, 3)) },
  }
}

function expectHeld(held: number, of: number) {
  expect(held / of).toBeGreaterThanOrEqual(0.93)
  expect(held / of).toBeLessThanOrEqual(0.97)
}

describe('the 95 % interval that is shown of a learner who stays the same', () => {
  it.each([
    ['evidence', evidenceItem],
    ['ownership', ownershipItem],
  ] as const)('holds the true d′ and the true criterion of the %s test in 93 to 97 % of 2,000', (test, itemOf) => {
    const held = { dPrime: 0, criterion: 0 }
    for (let learner = 0; learner < LEARNERS; learner++) {
      const { dPrime, criterion } = grid[learner % grid.length] as (typeof grid)[number]
      const ofEach = OF_EACH[Math.floor(learner / grid.length) % OF_EACH.length] ?? 0
      const answers = answersOf(dPrime, criterion, ofEach, randomFrom(`${test} ${learner}`))
      const sides = sidesOf(answers, itemOf)
      expect(Math.min(sides.signal.asked, sides.noise.asked)).toBeGreaterThanOrEqual(60)
      const found = discernmentOf(sides)
      if (found && holds(found.dPrime, dPrime)) held.dPrime += 1
      if (found && holds(found.criterion, criterion)) held.criterion += 1
    }
    expectHeld(held.dPrime, LEARNERS)
    expectHeld(held.criterion, LEARNERS)
  })
})

it('holds d′ and criterion at each place of the grid, over all outcomes of 60 and 60, as of 120 and 120', () => {
  for (const items of [60, 120]) {
    for (const { dPrime, criterion } of grid) {
      const [hits, falseAlarms] = [dPrime / 2 - criterion, -dPrime / 2 - criterion].map(z =>
        binomial(items, shareBelow(z)),
      )
      const held = { dPrime: 0, criterion: 0 }
      hits?.forEach((ofHits, hit) =>
        falseAlarms?.forEach((ofAlarms, alarm) => {
          const chance = ofHits * ofAlarms
          if (chance < 1e-9) return
          const noise = { asked: items, right: items - alarm }
          const found = discernmentOf({ signal: { asked: items, right: hit }, noise })
          if (found && holds(found.dPrime, dPrime)) held.dPrime += chance
          if (found && holds(found.criterion, criterion)) held.criterion += chance
        }),
      )
      expectHeld(held.dPrime, 1)
      expectHeld(held.criterion, 1)
    }
  }
})

/** Chances of 0 to `n` in `n`. */
function binomial(n: number, share: number): number[] {
  const chances = [(1 - share) ** n]
  for (let k = 1; k <= n; k++) chances.push(((chances[k - 1] ?? 0) * (n - k + 1) * share) / (k * (1 - share)))
  return chances
}

/** The share of the standard normal distribution below z: its quantile turned about, by halving. */
function shareBelow(z: number): number {
  let [low, high] = [0, 1]
  for (let halving = 0; halving < 50; halving++) {
    const middle = (low + high) / 2
    if (normalQuantile(middle) < z) low = middle
    else high = middle
  }
  return low
}
