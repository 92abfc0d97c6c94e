import fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { EXERCISES } from '../../src-main/domain/exercise/exercises'
import type { Answered } from '../../src-main/domain/exercise/kinds'
import { LABELS, OWNERS } from '../../src-main/domain/labelling/codebook'
import { answeredStatement, type StatedAnswer } from '../../src-main/domain/record/xapi/answered-statement'
import { statement, type Statement } from '../../src-main/domain/record/xapi/statement'
import { exportStatements } from '../../src-main/services'
import { readFolder } from '../../src-main/store'
import { makeTemporaryFolder } from '../fixtures/data-folders'
import { appealedHistory, givenHistory, playHistory } from '../fixtures/histories'
import { ANSWERED, statedAnswer, telling } from '../fixtures/stated-answers'
import { openTestStore } from '../fixtures/stores'

const words = fc.string({ unit: 'grapheme', minLength: 1 })
const label = fc.constantFrom(...LABELS)
const owner = fc.option(fc.constantFrom(...OWNERS))
const span = fc.record({
  kind: fc.constantFrom('fact', 'attribution', 'opinion'),
  pieces: fc.array(fc.record({ first: fc.nat(), end: fc.nat() })),
})

/** Whatever may be given to each exercise; keys are in no statement but those of Sort. */
const given: { readonly [E in Answered['exercise']]: fc.Arbitrary<unknown> } = {
  sort: fc.record({ label, owner, source: fc.option(words) }),
  mark: fc.record({ layer: fc.constantFrom('inks', 'attribution'), spans: fc.array(span) }),
  trace: fc.record({ chain: fc.array(words) }),
  strip: fc.record({ tokens: fc.uniqueArray(fc.nat()) }),
  check: fc.record({ option: words }),
  rewrite: fc.record({ text: fc.string({ unit: 'grapheme' }) }),
  contested: fc.record({ shares: fc.array(fc.record({ option: label, percent: fc.nat({ max: 100 }) })) }),
}
const answered = fc
  .constantFrom(...EXERCISES)
  .chain(exercise => given[exercise].map(one => ({ ...ANSWERED[exercise], given: one }) as Answered))

const about = fc.record({
  sessionId: fc.oneof(fc.uuid(), words),
  ...{ textId: words, revision: words, segmentId: words },
  confidence: fc.constantFrom(1, 2, 3),
  first: fc.boolean(),
  durationMs: fc.nat({ max: 86_400_000 }),
})

const anyStated: fc.Arbitrary<StatedAnswer> = fc
  .record({
    ...{ answered, about, eventId: fc.oneof(fc.uuid(), words), learnerId: fc.oneof(fc.uuid(), words) },
    at: fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }).map(Number),
    ...{ keyLabel: fc.option(label), keyOwner: owner, rescoredBy: fc.option(words) },
    correct: fc.option(fc.boolean()),
    score: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ answered, about, ...rest }) => {
    const body = { ...statedAnswer().body, ...about, ...answered } as StatedAnswer['body']
    return { ...rest, body }
  })

it('says any answer by the specification, whoever asks', () => {
  fc.assert(
    fc.property(anyStated, fc.boolean(), (answer, identified) => {
      const made = answeredStatement(answer, { ...telling, identified })
      expect(v.safeParse(statement, JSON.parse(JSON.stringify(made))).issues).toBeUndefined()
      expect(answeredStatement(answer, { ...telling, identified })).toEqual(made)
    }),
  )
})

const CANARY = 'Kanarienvogel'

it('holds no name of a learner, and none of the words a learner wrote', () => {
  fc.assert(
    fc.property(anyStated, answer => {
      const { body } = answer
      const written = body.exercise === 'rewrite' ? { ...body, given: { text: `${CANARY} says so.` } } : body
      const made = answeredStatement({ ...answer, body: written, learnerId: CANARY }, telling)
      expect(JSON.stringify(made)).not.toContain(CANARY)
    }),
  )
})

it('tells of each answer and each ended session once, in the order in which they were stored', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(appealedHistory, givenHistory), async history => {
      const temporary = makeTemporaryFolder()
      const folder = temporary.path
      const store = openTestStore(folder)
      try {
        const names = history.learners.map(name => `${CANARY} ${name}`)
        const { learners } = await playHistory(store, { ...history, learners: names })
        const told = await exportStatements(folder, { identified: false }, all => Promise.resolve([...all]))
        const stated = await readFolder(folder, reader => [...reader.stated.all()])
        const answers = await readFolder(folder, reader => [...reader.history.all()].map(({ answer }) => answer))

        for (const one of told) expect(v.safeParse(statement, one).issues).toBeUndefined()
        expect(new Set(told.map(({ id }) => id)).size).toBe(told.length)
        expect(told.filter(isAnswered).map(({ result }) => result.success ?? null)).toEqual(
          answers.map(({ correct }) => correct),
        )
        expect(told.filter(isAnswered).map(({ context }) => context.statement !== undefined)).toEqual(
          answers.map(({ rescoredBy }) => rescoredBy !== null),
        )
        const moments = stated.map(one => (one.kind === 'answer.given' ? one.answer : one.session).at)
        expect(told.map(({ timestamp }) => Date.parse(timestamp))).toEqual(moments)
        expect(moments).toEqual(moments.toSorted((a, b) => a - b))
        const whole = JSON.stringify(told)
        for (const hidden of [CANARY, ...learners]) expect(whole).not.toContain(`"${hidden}`)
        expect(whole).not.toContain(CANARY)
      } finally {
        await store.close()
        temporary.remove()
      }
    }),
    { numRuns: 15 },
  )
})

const isAnswered = ({ verb }: Statement) => verb.id.endsWith('/answered')
