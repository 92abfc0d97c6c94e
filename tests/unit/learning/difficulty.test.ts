import { describe, expect, it } from 'vitest'
import type { Difficulty } from '../../../src-main/domain/labelling/codebook'
import { AUTHOR_WORTH, measuredDifficulties } from '../../../src-main/domain/learning/difficulty'
import { randomFrom } from '../../../src-main/domain/exercise/random'

const asked = (author: Difficulty, asked: number, right: number) => ({ author, asked, right })
const logit = (share: number) => Math.log(share / (1 - share))

describe('the measured difficulty', () => {
  it('is the author’s while nobody answered', () => {
    expect(measuredDifficulties([asked(1, 0, 0), asked(4, 0, 0), asked(5, 0, 0)])).toEqual([1, 4, 5])
  })

  it('is PROX with the author’s estimate as answers of its own: reckoned by hand', () => {
    // The other segment: 20 answers at 1 logit, 10 right; with the prior, 30 answers, 17 right, mean 2/3, variance 2/9.
    const level = 2 / 3 + Math.sqrt(1 + 2 / 9 / 2.89) * Math.log(17 / 13)
    // This one: 10 asked, 4 right, an author’s estimate of 2, which is −1 logit.
    const expected = 1 / (1 + Math.exp(level + 1))
    const wrong = (6 + AUTHOR_WORTH * expected) / (10 + AUTHOR_WORTH)
    const [measured] = measuredDifficulties([asked(2, 10, 4), asked(4, 20, 10)])
    expect(measured).toBeCloseTo(3 + level + logit(wrong), 10)
    expect(measured).toBeCloseTo(3.4932, 4)
  })

  it('finds the difficulties that answers were made from, whatever the author thought', () => {
    const random = randomFrom('Rasch')
    const truth = Array.from({ length: 61 }, (_, at) => (at - 30) / 20)
    const ability = 0.6
    const answers = truth.map(difficulty => {
      const chance = 1 / (1 + Math.exp(difficulty - ability))
      const right = Array.from({ length: 4000 }, () => random() < chance).filter(Boolean).length
      return asked(3, 4000, right)
    })
    const measured = measuredDifficulties(answers)
    const middle = measured[30] ?? 0
    const off = measured.map((difficulty, at) => Math.abs(difficulty - middle - (truth[at] ?? 0)))
    expect(Math.max(...off)).toBeLessThan(0.25)
  })

  it('moves from the author’s estimate to the answers as these come in', () => {
    const others = Array.from({ length: 20 }, () => asked(3, 30, 21))
    const after = (count: number) => measuredDifficulties([asked(1, count, count / 2), ...others])[0] ?? 0
    const path = [0, 2, 8, 40, 400].map(after)
    expect(path).toEqual(path.toSorted((a, b) => a - b))
    expect(path[0]).toBe(1)
    expect(path[1]).toBeLessThan(2.5)
    expect(path[4]).toBeGreaterThan(3.5)
  })
})
