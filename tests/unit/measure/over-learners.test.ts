import { describe, expect, it } from 'vitest'
import { meanOverLearners } from '../../../src-main/domain/measure/mean-over-learners'
import { pooledRate } from '../../../src-main/domain/measure/pooled-rate'

describe('a mean over learners', () => {
  it('is that of the ten sleepers of Student 1908, with the interval that SciPy 1.17 gives', () => {
    const found = meanOverLearners([1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4])
    expect(found?.value).toBeCloseTo(1.58, 12)
    expect(found?.low).toBeCloseTo(0.7001142367, 3)
    expect(found?.high).toBeCloseTo(2.4598857633, 3)
    expect(found?.learners).toBe(10)
  })

  it('says of two learners next to nothing, and of one nothing', () => {
    const found = meanOverLearners([0.4, 1.9])
    expect(found?.value).toBeCloseTo(1.15, 12)
    expect(found?.low).toBeCloseTo(-8.3796535522, 8)
    expect(found?.high).toBeCloseTo(10.6796535522, 8)
    expect([meanOverLearners([]), meanOverLearners([1.2])]).toEqual([null, null])
  })

  it('is a point where all learners are alike', () => {
    expect(meanOverLearners([0.5, 0.5, 0.5])).toEqual({ value: 0.5, learners: 3, low: 0.5, high: 0.5 })
  })
})

describe('a rate pooled over learners', () => {
  const CLASS = [
    [18, 40],
    [25, 30],
    [9, 25],
    [30, 36],
    [12, 40],
  ].map(([right = 0, asked = 0]) => ({ right, asked }))

  it('has the interval of a share of answers in five learners, as NumPy and SciPy 1.17 give it', () => {
    const { rate, low, high, learners } = pooledRate(CLASS)
    expect({ rate, learners }).toEqual({ rate: { right: 94, asked: 171 }, learners: 5 })
    expect(low).toBeCloseTo(0.2642514907, 3)
    expect(high).toBeCloseTo(0.8058029418, 3)
  })

  it('is nowhere near as sure as so many answers of so many learners would be', () => {
    const one = pooledRate([{ right: 30, asked: 60 }])
    const many = pooledRate(Array.from({ length: 60 }, (_, at) => ({ right: at % 2, asked: 1 })))
    expect(one.rate).toEqual(many.rate)
    expect(one.high - one.low).toBeGreaterThan(3 * (many.high - many.low))
  })

  it('counts who was not asked as nobody, and is anything where nobody was', () => {
    expect(pooledRate([...CLASS, { right: 0, asked: 0 }])).toEqual(pooledRate(CLASS))
    expect(pooledRate([])).toEqual({ rate: { right: 0, asked: 0 }, low: 0, high: 1, learners: 0 })
  })
})
