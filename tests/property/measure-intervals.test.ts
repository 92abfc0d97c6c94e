import { describe, expect, it } from 'vitest'
import { randomFrom, type Random } from '../../src-main/domain/exercise/random'
import { aucOf } from '../../src-main/domain/measure/auc'
import { clusteredShare } from '../../src-main/domain/measure/clustered-share'
import { hedgesG } from '../../src-main/domain/measure/hedges-g'
import { normalQuantile } from '../../src-main/domain/measure/normal'
import { normalisedGain } from '../../src-main/domain/measure/normalised-gain'
import type { Interval } from '../../src-main/domain/measure/wilson'

const DRAWS = 2000
const holds = ({ low, high }: Interval, truth: number) => low <= truth && truth <= high

function expectHeld(held: number) {
  expect(held / DRAWS).toBeGreaterThanOrEqual(0.93)
  expect(held / DRAWS).toBeLessThanOrEqual(0.97)
}

describe('95 % intervals hold the truth in 93 to 97 % of 2,000 draws', () => {
  const heldOf = (seed: string, draw: (random: Random) => boolean) => {
    const random = randomFrom(seed)
    return Array.from({ length: DRAWS }, () => draw(random)).filter(Boolean).length
  }
  const normal = (random: Random) => normalQuantile(random() + 2 ** -33)
  const rightOf = (asked: number, share: number, random: Random) =>
    Array.from({ length: asked }, random).filter(drawn => drawn < share).length

  it.each([0, 0.5, 1, 1.5, 2, 2.5])('the area under the ROC curve, 60 and 60 items with d′ %d', dPrime => {
    const steps = [-1.25, -0.5, 0, 0.5, 1.25]
    const rated = (deviates: readonly number[], mean: number) => {
      const counts = [0, 0, 0, 0, 0, 0]
      for (const deviate of deviates) {
        const at = steps.filter(step => deviate + mean > step).length
        counts[at] = (counts[at] ?? 0) + 1
      }
      return counts
    }
    const auc = (signal: readonly number[], noise: readonly number[]) =>
      aucOf({ signal: rated(signal, dPrime / 2), noise: rated(noise, -dPrime / 2) })
    const even = Array.from({ length: 20_000 }, (_, at) => normalQuantile((at + 0.5) / 20_000))
    const truth = auc(even, even)?.value ?? NaN
    const held = heldOf(`area ${dPrime}`, random => {
      const deviates = () => Array.from({ length: 60 }, () => normal(random))
      const found = auc(deviates(), deviates())
      return found !== null && holds(found, truth)
    })
    expectHeld(held)
  })

  it.each([
    [0.5, 0.5],
    [0.4, 0.9],
    [0.6, 0.8],
    [0.7, 0.6],
  ])('normalised gain from %d to %d of 60 items', (pre, post) => {
    const held = heldOf(`gain ${pre} ${post}`, random => {
      const found = normalisedGain(
        { asked: 60, right: rightOf(60, pre, random) },
        { asked: 60, right: rightOf(60, post, random) },
      )
      return found !== null && holds(found, (post - pre) / (1 - pre))
    })
    expectHeld(held)
  })

  it.each([0, 0.5, 1])('Hedges’ g_av of a class of 24, effect %d', effect => {
    const held = heldOf(`effect ${effect}`, random => {
      const pairs = Array.from({ length: 24 }, () => {
        const pre = normal(random)
        return { pre, post: effect + 0.6 * pre + 0.8 * normal(random) }
      })
      const found = hedgesG(pairs)
      return found !== null && holds(found, effect)
    })
    expectHeld(held)
  })

  it('a share of parts that stand or fall together, 40 answers of 8', () => {
    const held = heldOf('parts', random => {
      const answers = Array.from({ length: 40 }, () => {
        const share = 0.5 + random() / 2
        return { asked: 8, right: rightOf(8, share, random) }
      })
      const found = clusteredShare(answers)
      return found !== null && holds(found, 0.75)
    })
    expectHeld(held)
  })
})
