import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Kind } from '../../../src-main/domain/exercise/candidate'
import { PLAIN_SHARE } from '../../../src-main/domain/exercise/draw-session'
import { randomFrom } from '../../../src-main/domain/exercise/random'
import { SKILLS, type Skill } from '../../../src-main/domain/labelling/codebook'
import { OTHER_SHARE } from '../../../src-main/domain/learning/choice'
import { planSession, type SessionWish } from '../../../src-main/domain/learning/plan-session'
import { shownBy, taskOf, type PoolTask } from '../../../src-main/domain/learning/pool-task'

const KINDS = ['attribution', 'fact-article', 'fact-source', 'opinion-article', 'opinion-source'] satisfies Kind[]
const FEW = SKILLS.slice(0, 6)

const segment = fc.record({
  kind: fc.constantFrom<Kind>(...KINDS),
  mayBePlain: fc.boolean(),
  difficulty: fc.double({ min: 1, max: 5, noNaN: true }),
  skills: fc.uniqueArray(fc.constantFrom<Skill>(...FEW), { minLength: 1, maxLength: 3 }),
  met: fc.boolean(),
  missed: fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3),
  others: fc.subarray(['check', 'trace', 'rewrite', 'contested'] as const),
  /** The sentence that begins here can be marked, and has so many segments. */
  sentence: fc.constantFrom(0, 0, 0, 2, 3),
})

/** Segments of two texts, each to be sorted and some of them asked about in other exercises too. */
const pools = fc.array(segment, { maxLength: 60 }).map(segments =>
  segments.flatMap((one, at): PoolTask[] => {
    const { kind, mayBePlain, difficulty, skills, met, missed, others, sentence } = one
    const textId = `text-${at % 2}`
    const plain = mayBePlain && kind.startsWith('fact')
    const about = { textId, revision: 'r', segmentId: `s${at}`, difficulty, skills, met, missed: met ? missed : 0 }
    const sorted: PoolTask = { ...about, exercise: 'sort', kind, plain, shows: [`s${at}`] }
    const more = others.map((exercise): PoolTask => ({ ...about, exercise, kind: exercise, plain, shows: [`s${at}`] }))
    const shows = Array.from({ length: sentence }, (_, next) => `s${at + 2 * next}`)
    const marked: PoolTask[] = sentence
      ? [{ ...about, exercise: 'mark', layer: 'inks', kind: 'mark', plain: false, shows }]
      : []
    return [sorted, ...more, ...marked]
  }),
)
const wishes = fc
  .record({
    pool: pools,
    size: fc.integer({ min: 1, max: 30 }),
    due: fc.uniqueArray(fc.constantFrom<Skill>(...FEW), { maxLength: 5 }),
    sure: fc.nat({ max: 2 }),
    introduces: fc.option(fc.constantFrom<Skill>(...FEW)),
    seed: fc.string(),
  })
  .map(({ pool, size, due, sure, introduces, seed }) => ({
    seed,
    wish: {
      ...{ pool, size, introduces },
      due: due.map((skill, at) => ({ skill, sureMistake: at < sure })),
    } satisfies Omit<SessionWish, 'random'>,
  }))
const plan = ({ wish, seed }: { wish: Omit<SessionWish, 'random'>; seed: string }) =>
  planSession({ ...wish, random: randomFrom(seed) })

const always = (holds: (session: PoolTask[], wish: Omit<SessionWish, 'random'>) => void) =>
  fc.assert(
    fc.property(wishes, asked => holds(plan(asked), asked.wish)),
    { numRuns: 300 },
  )

describe('a session of today', () => {
  it('is never longer than wished, and asks nothing twice', () => {
    always((session, { size }) => {
      expect(session.length).toBeLessThanOrEqual(size)
      expect(new Set(session.map(task => JSON.stringify(taskOf(task)))).size).toBe(session.length)
    })
  })

  it('never shows a key that another of its questions asks for', () => {
    always(session => {
      const shown = session.flatMap(shownBy)
      expect(new Set(shown).size).toBe(shown.length)
    })
  })

  it('is 40 % plain whenever the pool has so many, seen or unseen', () => {
    always((session, { pool, size }) => {
      const plain = new Set(pool.filter(task => task.plain).flatMap(shownBy)).size
      const segments = new Set(pool.flatMap(shownBy)).size
      const wanted = Math.min(Math.ceil(Math.min(size, segments) * PLAIN_SHARE), plain)
      expect(session.filter(task => task.plain).length).toBeGreaterThanOrEqual(wanted)
    })
  })

  it('is mostly Sort', () => {
    always((session, { pool, size }) => {
      const most = Math.min(size, new Set(pool.flatMap(shownBy)).size) * OTHER_SHARE
      expect(session.filter(({ exercise }) => exercise !== 'sort').length).toBeLessThanOrEqual(most)
    })
  })

  it('repeats a question only for a due or a new skill that has nothing unseen left', () => {
    always((session, { pool, due, introduces }) => {
      const wanted = [introduces, ...due.map(({ skill }) => skill)].filter(skill => skill !== null)
      const shown = new Set(session.flatMap(shownBy))
      const free = pool.filter(task => !task.met && !task.plain && task.exercise === 'sort')
      const left = free.filter(task => shownBy(task).every(key => !shown.has(key))).flatMap(({ skills }) => skills)
      for (const { met, plain, skills } of session) {
        if (!met || plain) continue
        expect(wanted.some(skill => skills.includes(skill) && !left.includes(skill))).toBe(true)
      }
    })
  })

  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(wishes, asked => {
        expect(plan(asked)).toEqual(plan(asked))
      }),
    )
  })
})
