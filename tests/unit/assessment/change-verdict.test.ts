import { describe, expect, it } from 'vitest'
import { changeVerdict, FALSE_PRAISE } from '../../../src-main/domain/assessment/change-verdict'
import { classChanges, type RightByOccasion } from '../../../src-main/domain/assessment/class-result'
import { COUNTED_LEAST, sittingChange, sittingResult } from '../../../src-main/domain/assessment/sitting-result'
import type { CountedAnswer } from '../../../src-main/domain/assessment/sitting-result'
import { randomFrom, type Random } from '../../../src-main/domain/exercise/random'
import { exactChange } from '../../../src-main/domain/measure/exact-change'
import type { Rate } from '../../../src-main/domain/measure/rate'

const rate = (right: number, asked = 30): Rate => ({ asked, right })

describe('the exact test of a change', () => {
  it('is Fisher’s for one learner', () => {
    // scipy.stats.fisher_exact([[24, 6], [15, 15]], 'greater') and 'less', SciPy 1.17.
    const { asManyOrMore, asFewOrFewer } = exactChange([{ pre: rate(15), post: rate(24) }])
    expect(asManyOrMore).toBeCloseTo(0.014589125044103597, 12)
    expect(asFewOrFewer).toBeCloseTo(0.9969463876133866, 12)
  })

  it('takes each learner for themselves where they are several', () => {
    // All four ways of two learners with one right in two answers of one item each are as probable.
    const one = { pre: rate(0, 1), post: rate(1, 1) }
    expect(exactChange([one, one]).asManyOrMore).toBeCloseTo(1 / 4, 12)
    expect(exactChange([one, { pre: one.post, post: one.pre }]).asManyOrMore).toBeCloseTo(3 / 4, 12)
  })

  it('knows nothing of no learner, of no answer, and of who has all or nothing right', () => {
    for (const learners of [[], [{ pre: rate(0, 0), post: rate(0, 0) }], [{ pre: rate(30), post: rate(30) }]]) {
      expect(exactChange(learners)).toEqual({ asManyOrMore: 1, asFewOrFewer: 1 })
    }
  })
})

/** Binomial probabilities of 0 to n. */
function binomial(n: number, p: number): number[] {
  const chances = [(1 - p) ** n]
  for (let k = 1; k <= n; k++) chances.push(((chances[k - 1] ?? 0) * ((n - k + 1) / k) * p) / (1 - p))
  return chances
}

/** Of somebody who has `share` right on all occasions: how probably any of three comparisons says so. */
function toldEver(verdict: 'better' | 'worse', share: number, before: number, later: number): number {
  const after = binomial(later, share)
  return binomial(before, share).reduce((told, chance, pre) => {
    const once = after.reduce((sum, ofPost, post) => {
      return changeVerdict([{ pre: rate(pre, before), post: rate(post, later) }]) === verdict ? sum + ofPost : sum
    }, 0)
    return told + chance * (1 - (1 - once) ** 3)
  }, 0)
}

describe('who does not change', () => {
  it.each([
    [30, 30],
    [30, COUNTED_LEAST],
    [COUNTED_LEAST, 30],
    [24, 17],
  ])('is told of it in at most 2.5 %% of cases either way, over all outcomes of %i and %i answers', (before, later) => {
    for (let percent = 5; percent <= 95; percent += 10) {
      expect(toldEver('better', percent / 100, before, later)).toBeLessThanOrEqual(FALSE_PRAISE)
      expect(toldEver('worse', percent / 100, before, later)).toBeLessThanOrEqual(FALSE_PRAISE)
    }
  })
})

const LATER = ['after', 'after-7-days', 'after-28-days'] as const

function answered(share: number, random: Random): CountedAnswer[] {
  return Array.from({ length: 30 }, (_, at): CountedAnswer => {
    const key = at % 2 === 0 ? ('fact' as const) : ('opinion' as const)
    const correct = random() < share
    const givenLabel = correct ? key : key === 'fact' ? 'opinion' : 'fact'
    return { keyLabel: key, givenLabel, keyOwner: 'article', givenOwner: 'article', correct }
  })
}

/** How many of so many made-up learners are told "better" of any later test. */
function praised(runs: number, before: number, later: number): number {
  const random = randomFrom(`tests of ${before} and ${later}`)
  return Array.from({ length: runs }, () => {
    const first = sittingResult(answered(before, random))
    return LATER.some(() => sittingChange(first, sittingResult(answered(later, random)))?.verdict === 'better')
  }).filter(Boolean).length
}

describe('made-up learners who take all four tests', () => {
  it.each([0.3, 0.6, 0.85])('and always have a share of %d right are seldom told “better”', share => {
    expect(praised(1000, share, share) / 1000).toBeLessThanOrEqual(FALSE_PRAISE + 0.01)
  })

  it('are told it where they did get better', () => {
    expect(praised(200, 0.5, 0.9) / 200).toBeGreaterThan(0.95)
  })
})

/** A class whose learners differ, tested four times. */
function classOf(size: number, grown: number, random: Random): RightByOccasion[] {
  return Array.from({ length: size }, () => {
    const share = 0.4 + random() * 0.4
    const taken = (more: number) => rate(answered(share + more, random).filter(({ correct }) => correct).length)
    return { before: taken(0), after: taken(grown), 'after-7-days': taken(grown), 'after-28-days': taken(grown) }
  })
}

describe('made-up classes', () => {
  const toldBetter = (runs: number, size: number, grown: number) => {
    const random = randomFrom(`classes of ${size} that grow by ${grown}`)
    return Array.from({ length: runs }, () =>
      classChanges(classOf(size, grown, random)).some(({ verdict }) => verdict === 'better'),
    ).filter(Boolean).length
  }

  it.each([2, 5, 24])('of %i who do not change are seldom told that they did better', size => {
    expect(toldBetter(300, size, 0) / 300).toBeLessThanOrEqual(FALSE_PRAISE + 0.02)
  })

  it('are told it where they did, and not where one learner alone did', () => {
    expect(toldBetter(50, 24, 0.15)).toBe(50)
    const steady = { before: rate(18), after: rate(18) }
    const [after] = classChanges([{ before: rate(5), after: rate(30) }, ...Array.from({ length: 9 }, () => steady)])
    expect(after).toMatchObject({ learners: 10, verdict: 'not-shown' })
  })
})
