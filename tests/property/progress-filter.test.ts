import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LABELS, SKILLS } from '../../src-main/domain/labelling/codebook'
import { DAY_MS } from '../../src-main/domain/learning/days'
import { BEGINNING, startCore } from '../contract/core-under-test'
import { answerOne, askedIn, rightAnswer, wrongAnswer } from '../contract/learner'
import { harbour, HARBOUR_FILE } from '../fixtures/study-texts'

const TEXTS = ['harbour', 'jetty', 'quay'] as const
const STATED = { 1: 0.5, 2: 0.75, 3: 0.95 } as const
const skillsOf = new Map(harbour().segments.map(({ id, note }) => [id, note?.skills ?? []]))

/** Three texts, four hours between two answers, every third wrong and every second sure. */
async function aRecord() {
  const files = TEXTS.map(id => [`${id}.study`, HARBOUR_FILE.replace('id: harbour', `id: ${id}`)] as const)
  const under = await startCore(Object.fromEntries(files))
  const given: { at: number; textId: string; segmentId: string; label: string; correct: boolean; confidence: 1 | 3 }[] =
    []
  for (const textId of TEXTS) {
    let state = await under.client.practice.start({ textId, size: 60 })
    while (state.phase === 'question') {
      const segmentId = askedIn(state).segment.id
      const correct = given.length % 3 !== 2
      const confidence = given.length % 2 ? 3 : 1
      under.now += DAY_MS / 6
      const answer = (correct ? rightAnswer : wrongAnswer)(segmentId, { confidence })
      given.push({ at: under.now, textId, segmentId, label: answer.label, correct, confidence })
      state = await answerOne(under.client, state, answer)
    }
  }
  return { client: under.client, given }
}

const orNot = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
// Whole and half days, so that some filters end between two answers and some in none.
const time = fc.integer({ min: 0, max: 14 }).map(halves => BEGINNING + (halves * DAY_MS) / 2)
const anyFilter = fc.record({
  from: orNot(time),
  until: orNot(time),
  textId: orNot(fc.constantFrom(...TEXTS, 'nowhere')),
  skill: orNot(fc.constantFrom(...SKILLS)),
})

it('shows of any filter the figures of the answers that pass it, and of no others', async () => {
  const { client, given } = await aRecord()
  await fc.assert(
    fc.asyncProperty(anyFilter, async filter => {
      const left = given.filter(
        ({ at, textId, segmentId }) =>
          (filter.from === null || at >= filter.from) &&
          (filter.until === null || at < filter.until) &&
          (filter.textId === null || textId === filter.textId) &&
          (filter.skill === null || skillsOf.get(segmentId)?.includes(filter.skill)),
      )
      const found = await client.progress.overview(filter)
      const right = left.filter(({ correct }) => correct).length
      expect(found).toMatchObject({ firstAnswers: left.length, both: { asked: left.length, right } })
      for (const label of LABELS) {
        const cells = found.labelMatrix.filter(({ given: said }) => said === label)
        const count = cells.reduce((sum, cell) => sum + cell.count, 0)
        expect(count).toBe(left.filter(one => one.label === label).length)
      }
      const brier = left.reduce((sum, { confidence, correct }) => sum + (STATED[confidence] - Number(correct)) ** 2, 0)
      expect((found.brier ?? 0) * left.length).toBeCloseTo(brier)
      for (const { skill, rate } of found.skills) {
        const about = left.filter(({ segmentId }) => skillsOf.get(segmentId)?.includes(skill))
        expect(rate).toEqual({ asked: about.length, right: about.filter(({ correct }) => correct).length })
      }
      expect((await client.progress.history({ filter })).total).toBe(left.length)
    }),
    { numRuns: 200 },
  )
})
