import { describe, expect, it } from 'vitest'
import { inMixedOrder } from '../../../src-main/domain/exercise/mixed-order'
import { randomFrom, shuffled } from '../../../src-main/domain/exercise/random'
import type { Skill } from '../../../src-main/domain/labelling/codebook'
import { areConfusable } from '../../../src-main/domain/learning/confusable'
import { planSession, type SessionWish } from '../../../src-main/domain/learning/plan-session'
import { taskOf, type PoolTask } from '../../../src-main/domain/learning/pool-task'

const task = (segmentId: string, change: Partial<PoolTask> = {}): PoolTask => ({
  ...{ textId: 'harbour', revision: 'r', exercise: 'sort', segmentId, kind: 'opinion-source', plain: false },
  ...{ difficulty: 3, skills: ['hedge'], met: false, missed: 0, shows: [segmentId] },
  ...change,
})
const many = (count: number, name: string, change: Partial<PoolTask> = {}) =>
  Array.from({ length: count }, (_, at) => task(`${name}${at}`, change))
const plainOnes = (count: number, change: Partial<PoolTask> = {}) =>
  many(count, 'p', { kind: 'fact-article', plain: true, skills: ['own-voice-fact'], ...change })

const plan = (wish: Partial<SessionWish>) =>
  planSession({ pool: [], due: [], introduces: null, size: 12, random: randomFrom('x'), ...wish })
const due = (...skills: Skill[]) => skills.map(skill => ({ skill, sureMistake: false }))

describe('a session of today', () => {
  it('asks every due skill before it asks one of them twice', () => {
    const skills = ['hedge', 'booster', 'prediction', 'loaded-word'] as const
    const pool = [...skills.flatMap(skill => many(9, skill, { skills: [skill] })), ...plainOnes(20)]
    const session = plan({ pool, due: due(...skills), size: 10 })
    for (const skill of skills) {
      const count = session.filter(one => one.skills.includes(skill)).length
      expect(count, skill).toBeGreaterThanOrEqual(1)
      expect(count, skill).toBeLessThanOrEqual(2)
    }
    expect(session.filter(one => one.plain)).toHaveLength(4)
  })

  it('always asks the skill that it introduces, however much is due', () => {
    const pool = [...many(20, 'h'), ...many(3, 'n', { skills: ['booster'] }), ...plainOnes(10)]
    const session = plan({ pool, due: due('hedge'), introduces: 'booster', size: 3 })
    expect(session.some(one => one.skills.includes('booster'))).toBe(true)
    const dueToo = plan({ pool, due: due('hedge', 'booster'), introduces: 'booster', size: 2 })
    expect(dueToo.map(({ skills }) => skills)).toContainEqual(['booster'])
  })

  it('repeats a met segment only where nothing unseen trains the skill, the surest mistake first, and says so', () => {
    const met = [task('m1', { met: true }), task('m2', { met: true, missed: 3 })]
    const unseen = plan({ pool: [...met, task('new'), ...plainOnes(4)], due: due('hedge'), size: 3 })
    expect(unseen.map(one => one.segmentId)).toContain('new')
    expect(unseen.some(one => one.met)).toBe(false)
    const again = plan({ pool: [...met, ...plainOnes(4)], due: due('hedge'), size: 3 })
    expect(again.filter(one => one.met).map(taskOf)).toEqual([
      { textId: 'harbour', revision: 'r', exercise: 'sort', segmentId: 'm2', repeats: true },
    ])
  })

  it('asks plain segments again when none is unseen, and keeps its 40 %', () => {
    const session = plan({ pool: [...many(30, 'h'), ...plainOnes(9, { met: true })], due: due('hedge') })
    expect(session).toHaveLength(12)
    expect(session.filter(one => one.plain)).toHaveLength(5)
  })

  it('is made of kinds as what is unseen is made of them', () => {
    const pool = [
      ...plainOnes(40),
      ...many(30, 'os', { skills: ['attributed-opinion'] }),
      ...many(10, 'oa', { skills: ['loaded-word'], kind: 'opinion-article' }),
    ]
    const session = plan({ pool, size: 16 })
    const count = (kind: PoolTask['kind']) => session.filter(one => one.kind === kind).length
    expect([count('fact-article'), count('opinion-source'), count('opinion-article')]).toEqual([8, 6, 2])
  })

  it('begins with what was surely mistaken', () => {
    const pool = [
      ...many(9, 'h', { difficulty: 1 }),
      ...many(9, 'b', { skills: ['booster'], kind: 'opinion-article', difficulty: 5 }),
      ...plainOnes(9),
    ]
    const session = plan({ pool, due: [{ skill: 'booster', sureMistake: true }, ...due('hedge')], size: 9 })
    expect(session[0]?.skills).toEqual(['booster'])
  })

  it('mixes in other exercises, a third at most and each in turn', () => {
    const others = (['trace', 'check', 'rewrite'] as const).flatMap(exercise =>
      many(6, exercise, { exercise, kind: exercise }),
    )
    const session = plan({ pool: [...many(30, 'h'), ...others, ...plainOnes(30)], due: due('hedge', 'booster') })
    const asked = session.map(({ exercise }) => exercise).filter(exercise => exercise !== 'sort')
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.length).toBeLessThanOrEqual(4)
    expect(new Set(asked).size).toBe(Math.min(3, asked.length))
  })

  it('never asks what the feedback on another question of the session shows', () => {
    const mark = task('s1', { exercise: 'mark', layer: 'inks', kind: 'mark', shows: ['s1', 's2', 's3'] })
    const pool = [mark, ...['s1', 's2', 's3'].map(id => task(id)), ...plainOnes(6)]
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const shown = plan({ pool, due: due('hedge'), random: randomFrom(seed) }).flatMap(one => one.shows)
      expect(new Set(shown).size).toBe(shown.length)
    }
  })

  it('has no two alike side by side, and easily confused kinds oftener than a mixed order by chance', () => {
    const kinds = ['fact-source', 'opinion-source', 'opinion-article', 'attribution'] as const
    const pool = [...kinds.flatMap(kind => many(12, kind, { kind, skills: ['hedge'] })), ...plainOnes(24)]
    const besides = (session: readonly PoolTask[]) =>
      session.slice(1).map((one, at) => [session[at] as PoolTask, one] as const)
    const confused = (session: readonly PoolTask[]) => besides(session).filter(([a, b]) => areConfusable(a, b)).length
    let [ordered, byChance] = [0, 0]
    for (let seed = 0; seed < 40; seed++) {
      const session = plan({ pool, size: 20, random: randomFrom(`s${seed}`) })
      expect(besides(session).every(([a, b]) => a.kind !== b.kind)).toBe(true)
      ordered += confused(session)
      byChance += confused(inMixedOrder(shuffled(session, randomFrom(`c${seed}`))))
    }
    expect(ordered).toBeGreaterThan(1.1 * byChance)
  })

  it('is empty where there is nothing to ask', () => {
    expect(plan({ due: due('hedge') })).toEqual([])
  })
})
