import { describe, expect, it } from 'vitest'
import type { Difficulty, Skill } from '../../../src-main/domain/labelling/codebook'
import { allowedTexts, inReadingOrder } from '../../../src-main/services/today/allowed-texts'

const pool = (level: Difficulty, skills: readonly Skill[], { begun = false, met = false } = {}) => ({
  ...{ edition: { text: { level } }, begun },
  tasks: skills.map(skill => ({ met, skills: [skill] })),
})

const levels = (pools: readonly ReturnType<typeof pool>[]) => pools.map(({ edition }) => edition.text.level)

describe('what to read next', () => {
  it('begins with the easiest, whatever the others train', () => {
    const pools = [pool(5, ['hedge', 'booster']), pool(1, ['hedge']), pool(3, ['hedge'])]
    expect(levels(inReadingOrder(pools, ['hedge', 'booster']))).toEqual([1, 3, 5])
  })

  it('goes up by one level at a time, though a harder text trains more', () => {
    const due: Skill[] = ['hedge', 'booster', 'prediction']
    const pools = [pool(1, ['hedge'], { begun: true }), pool(5, due), pool(2, ['hedge']), pool(3, ['hedge', 'booster'])]
    expect(levels(inReadingOrder(pools, due))).toEqual([2, 3, 5])
  })

  it('takes what trains most of the due skills within reach, then the easiest', () => {
    const pools = [pool(4, [], { begun: true }), pool(1, ['hedge']), pool(5, ['hedge', 'booster']), pool(2, ['hedge'])]
    expect(levels(inReadingOrder(pools, ['hedge', 'booster']))).toEqual([5, 1, 2])
  })

  it('leaves out what was begun and what has nothing unseen', () => {
    expect(inReadingOrder([pool(1, ['hedge'], { begun: true }), pool(2, ['hedge'], { met: true })], [])).toEqual([])
  })
})

describe('what today asks from', () => {
  it('is nothing before anything was read', () => {
    expect(allowedTexts([pool(1, ['hedge'])], [])).toEqual([])
  })

  it('is what was begun, and for a due skill with nothing unseen there the next text that has some', () => {
    const begun = pool(1, ['hedge'], { begun: true })
    const [near, far] = [pool(2, ['booster']), pool(5, ['booster', 'prediction'])]
    expect(allowedTexts([far, near, begun], ['hedge', 'booster'])).toEqual([begun, near])
    expect(allowedTexts([far, near, begun], ['prediction'])).toEqual([begun, far])
  })
})
