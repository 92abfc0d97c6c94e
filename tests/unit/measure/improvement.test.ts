import { describe, expect, it } from 'vitest'
import { batchesOf } from '../../../src-main/domain/measure/batches'
import { improvementOf } from '../../../src-main/domain/measure/improvement'
import { evidenceItem, ownershipItem, TREND_ITEMS, type TestItem } from '../../../src-main/domain/measure/trend'

/** So many of each side, taken for what they are so often; signal and noise in turn. */
function items(signalRight: number, noiseRight: number, aSide = TREND_ITEMS): TestItem[] {
  return Array.from({ length: aSide }, (_, at) => [
    { isSignal: true, calledSignal: at < signalRight },
    { isSignal: false, calledSignal: at >= noiseRight },
  ]).flat()
}

describe('batches', () => {
  it('say before the first comparison how many answers it still needs on each side', () => {
    expect(batchesOf([])).toEqual({ full: [], missing: { signal: 120, noise: 120 } })
    expect(batchesOf(items(5, 5, 22)).missing).toEqual({ signal: 98, noise: 98 })
    expect(batchesOf(items(5, 5, 100)).missing).toEqual({ signal: 20, noise: 20 })
  })

  it('wait for the side that has fewer, and count what came meanwhile', () => {
    const signals = items(30, 0, 90).filter(({ isSignal }) => isSignal)
    const noises = items(0, 40, 60).filter(({ isSignal }) => !isSignal)
    expect(batchesOf(signals).missing).toEqual({ signal: 60, noise: 120 })
    expect(batchesOf([...signals, ...noises])).toEqual({
      full: [{ signal: { asked: 90, right: 30 }, noise: { asked: 60, right: 40 } }],
      missing: { signal: 60, noise: 60 },
    })
  })

  it('are twice as long each time after the second, and share no answer', () => {
    const { full, missing } = batchesOf(items(300, 300, 300))
    expect(full.map(({ signal }) => signal.asked)).toEqual([60, 60, 120])
    expect(missing).toEqual({ signal: 180, noise: 180 })
  })
})

describe('whether a learner got better', () => {
  it('is not said with too few answers, however good the later ones are', () => {
    expect(improvementOf([...items(30, 30), ...items(59, 59, 59)])).toEqual({
      ...{ verdict: 'too-few', comparison: null },
      missing: { signal: 1, noise: 1 },
    })
  })

  it('is said when the interval of the difference in discernment lies above 0', () => {
    const { verdict, comparison } = improvementOf([...items(40, 40), ...items(54, 54)])
    expect(verdict).toBe('better')
    // d′ of 40 and 54 right in 60 a side, log-linear, through scipy.stats.norm of SciPy 1.17.
    expect(comparison?.change.value).toBeCloseTo(2.4901 - 0.8464, 3)
    expect(comparison?.change.low).toBeGreaterThan(0)
    expect(comparison?.lean).toBeNull()
  })

  it('is left open where the interval holds 0, and reversed where it lies below', () => {
    expect(improvementOf([...items(40, 40), ...items(45, 45)]).verdict).toBe('not-shown')
    expect(improvementOf([...items(54, 54), ...items(40, 40)]).verdict).toBe('worse')
  })

  it('takes a wider interval than 95 % at the first look, and a wider one still at each later look', () => {
    const z = (look: number) => {
      const answers = Array.from({ length: look }, (_, at) => items(20 * 2 ** at, 20 * 2 ** at, 60 * 2 ** at))
      const { comparison } = improvementOf([...items(40, 40), ...answers.flat()])
      const { low, value, variance } = comparison?.change ?? { low: 0, value: 0, variance: 0 }
      return (value - low) / Math.sqrt(variance)
    }
    // Normal deviates of a two-sided 2.5 %, 1.25 % and 0.625 %.
    expect([z(1), z(2), z(3)].map(one => one.toFixed(3))).toEqual(['2.241', '2.498', '2.734'])
  })

  it('does not change its mind between two full batches', () => {
    const full = [...items(40, 40), ...items(54, 54)]
    const { missing: _, ...verdict } = improvementOf(full)
    expect(improvementOf([...full, ...items(0, 0, 100)])).toMatchObject(verdict)
  })

  it('compares the first answers with the latest full batch alone', () => {
    const { comparison, verdict } = improvementOf([...items(40, 40), ...items(0, 0), ...items(110, 110, 120)])
    expect(verdict).toBe('better')
    expect(comparison?.later.signal).toEqual({ asked: 120, right: 110 })
  })
})

describe('more opinions found', () => {
  it('is no gain but a lean where more facts are called opinion too, though accuracy rose', () => {
    // Most of the later items are opinions, so that calling nearly all things opinion is 75 % right, after 60 %.
    const opinions = items(0, 180, 200).filter(({ isSignal }) => !isSignal)
    const facts = items(15, 0).filter(({ isSignal }) => isSignal)
    const { verdict, comparison } = improvementOf([...items(42, 30), ...facts, ...opinions])
    expect(verdict).toBe('not-shown')
    expect(comparison?.lean).toBe('to-noise')
    expect(comparison?.shift.low).toBeGreaterThan(0)
  })

  it('and more facts found in the same way', () => {
    expect(improvementOf([...items(30, 42), ...items(55, 12)]).comparison?.lean).toBe('to-signal')
  })

  it('is no lean where discernment is better too', () => {
    const { verdict, comparison } = improvementOf([...items(40, 40), ...items(50, 60)])
    expect(verdict).toBe('better')
    expect(comparison?.shift.low).toBeGreaterThan(0)
    expect(comparison?.lean).toBeNull()
  })
})

describe('items of a test', () => {
  const answer = { keyLabel: 'fact', givenLabel: 'opinion', keyOwner: 'article', givenOwner: 'source' } as const

  it('are facts and opinions called either, and claims whose owner was asked', () => {
    expect(evidenceItem(answer)).toEqual({ isSignal: true, calledSignal: false })
    expect(ownershipItem(answer)).toEqual({ isSignal: true, calledSignal: false })
    expect(evidenceItem({ ...answer, givenLabel: 'attribution' })).toBeNull()
    expect(evidenceItem({ ...answer, keyLabel: 'attribution' })).toBeNull()
    expect(ownershipItem({ ...answer, givenOwner: null })).toBeNull()
  })
})
