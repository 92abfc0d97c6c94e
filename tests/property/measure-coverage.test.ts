import { expect, it } from 'vitest'
import { randomFrom, type Random } from '../../src-main/domain/exercise/random'
import { alphaInterval } from '../../src-main/domain/measure/alpha-interval'
import { CONFIDENCES } from '../../src-main/domain/measure/calibration'
import { classGain } from '../../src-main/domain/measure/class-gain'
import { SIDE_ITEMS } from '../../src-main/domain/measure/side-items'
import { type2Auc } from '../../src-main/domain/measure/type-2-auc'
import { rateWithin, type Interval } from '../../src-main/domain/measure/wilson'

const holds = ({ low, high }: Interval, truth: number) => low <= truth && truth <= high

/** Of so many seeded draws, the share whose interval holds the truth. */
function shareHeld(draws: number, seed: string, hold: (random: Random) => boolean): number {
  const random = randomFrom(seed)
  return Array.from({ length: draws }, () => hold(random)).filter(Boolean).length / draws
}

function expectHeld(share: number) {
  expect(share).toBeGreaterThanOrEqual(0.93)
  expect(share).toBeLessThanOrEqual(0.97)
}

/** Which of several comes, each with its share. */
function drawnOf(shares: readonly number[], random: Random): number {
  let left = random()
  const at = shares.findIndex(share => (left -= share) < 0)
  return at === -1 ? shares.length - 1 : at
}

/** How often the three words are said where the answer is right, and where it is wrong. */
const SURE = [
  { name: 'says nothing', right: [0.3, 0.4, 0.3], wrong: [0.3, 0.4, 0.3] },
  { name: 'says something', right: [0.15, 0.35, 0.5], wrong: [0.35, 0.4, 0.25] },
  { name: 'says much', right: [0.05, 0.25, 0.7], wrong: [0.6, 0.3, 0.1] },
] as const

it.each(SURE)('the interval of type-2 AUC holds the truth where being sure $name', ({ right, wrong }) => {
  const truth = right.reduce(
    (sum, share, at) =>
      sum + share * (wrong.slice(0, at).reduce((below, one) => below + one, 0) + (wrong[at] ?? 0) / 2),
    0,
  )
  const share = shareHeld(2000, `sure ${right[0]}`, random => {
    const answers = Array.from({ length: 120 }, () => {
      const correct = random() < 0.72
      return { correct, confidence: CONFIDENCES[drawnOf(correct ? right : wrong, random)] ?? 1 }
    })
    const found = type2Auc(answers)
    return found !== null && holds(found, truth)
  })
  expectHeld(share)
})

it('the interval of type-2 AUC holds the truth at the fewest answers it is shown for', () => {
  const { right, wrong } = SURE[1]
  const share = shareHeld(2000, 'few', random => {
    const side = (correct: boolean) =>
      Array.from({ length: SIDE_ITEMS }, () => ({
        correct,
        confidence: CONFIDENCES[drawnOf(correct ? right : wrong, random)] ?? 1,
      }))
    const found = type2Auc([...side(true), ...side(false)])
    return found !== null && holds(found, 0.15 * 0.175 + 0.35 * 0.55 + 0.5 * 0.875)
  })
  expectHeld(share)
})

it.each([12, 24])('the interval of a class’s normalised gain holds the truth for %d learners', learners => {
  const share = shareHeld(2000, `class of ${learners}`, random => {
    const scored = (of: number) => Array.from({ length: 30 }, random).filter(drawn => drawn < of).length / 30
    const pairs = Array.from({ length: learners }, () => {
      const before = 0.35 + 0.35 * random()
      const gain = 0.1 + 0.6 * random()
      return { pre: scored(before), post: scored(before + gain * (1 - before)) }
    })
    const found = classGain(pairs)
    return found !== null && holds(found, 0.4)
  })
  expectHeld(share)
})

/** What a class says of segments: some nearly all see alike, some split it. */
const SPLITS = [
  [0.9, 0.05, 0.05],
  [0.1, 0.8, 0.1],
  [0.15, 0.1, 0.75],
  [0.5, 0.1, 0.4],
] as const

it('the bootstrap interval of alpha holds the truth for 40 segments and ten learners', () => {
  const mean = (of: (split: readonly number[]) => number) =>
    SPLITS.reduce((sum, split) => sum + of(split), 0) / SPLITS.length
  const differing = mean(split => 1 - split.reduce((same, one) => same + one ** 2, 0))
  const byChance = 1 - [0, 1, 2].reduce((same, at) => same + mean(split => split[at] ?? 0) ** 2, 0)
  const truth = 1 - differing / byChance
  const share = shareHeld(500, 'alpha', random => {
    const units = Array.from({ length: 40 }, () => {
      const split = SPLITS[Math.floor(random() * SPLITS.length)] ?? SPLITS[0]
      return { values: Array.from({ length: 10 }, () => drawnOf(split, random)) }
    })
    const found = alphaInterval(units, random)
    return found !== null && holds(found, truth)
  })
  expectHeld(share)
})

// One share alone is held in 92 or in 98 % of cases, as counts come in steps (L. D. Brown, T. T. Cai & A. DasGupta 2001).
it.each([8, 20, 40])(
  'Wilson’s interval of a share of %d answers holds the truth, over shares from 20 to 95 %%',
  asked => {
    const share = shareHeld(2000, `share ${asked}`, random => {
      const truth = 0.2 + 0.75 * random()
      const right = Array.from({ length: asked }, random).filter(drawn => drawn < truth).length
      return holds(rateWithin({ asked, right }), truth)
    })
    expectHeld(share)
  },
)
