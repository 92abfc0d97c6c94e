import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newAnswerId, startCore, type CoreUnderTest } from '../contract/core-under-test'
import { askedIn, rightAnswer, wrongAnswer } from '../contract/learner'

/** What a page believes to have been acknowledged. */
interface Believed {
  sessionId: string
  answers: { sessionId: string; answerId: string; segmentId: string; correct: boolean }[]
}

const deeds = {
  async answer(under: CoreUnderTest, believed: Believed, isRight: boolean) {
    const state = await under.client.practice.state(believed)
    if (state.phase !== 'question') return
    const segmentId = askedIn(state).segment.id
    const answer = isRight ? rightAnswer(segmentId) : wrongAnswer(segmentId)
    const given = { sessionId: believed.sessionId, answerId: newAnswerId(), segmentId }
    await under.client.practice.answer({ ...given, answer })
    believed.answers.push({ ...given, correct: isRight })
  },
  /** As a page does that never heard the receipt: in the session it was given in, which may be over by now. */
  async answerAgain(under: CoreUnderTest, { answers }: Believed, isRight: boolean) {
    const last = answers.at(-1)
    if (!last) return
    const answer = isRight ? rightAnswer(last.segmentId) : wrongAnswer(last.segmentId)
    const told = await under.client.practice.answer({ ...last, answer })
    if (told.phase !== 'feedback' || told.feedback.correct !== last.correct)
      throw new Error('Told otherwise than before.')
  },
  next: (under: CoreUnderTest, { sessionId }: Believed) => under.client.practice.next({ sessionId }),
  async finish(under: CoreUnderTest, believed: Believed) {
    await under.client.practice.finish(believed)
    const state = await under.client.practice.start({ textId: 'harbour', size: 3 }).catch(() => null)
    if (state?.phase === 'question') believed.sessionId = state.item.sessionId
  },
  restart: (under: CoreUnderTest) => under.reopen(),
}

const deed = fc.tuple(
  fc.oneof(
    { weight: 5, arbitrary: fc.constant('answer' as const) },
    { weight: 4, arbitrary: fc.constant('next' as const) },
    { weight: 1, arbitrary: fc.constantFrom('answerAgain' as const, 'finish' as const, 'restart' as const) },
  ),
  fc.boolean(),
)

it('whatever is done in whatever order, each acknowledged answer is in the record once, as it was given', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 30 }), async order => {
      const under = await startCore()
      const { sessionId } = askedIn(await under.client.practice.start({ textId: 'harbour', size: 4 }))
      const believed: Believed = { sessionId, answers: [] }
      for (const [name, isRight] of order) await deeds[name](under, believed, isRight)

      const { rows } = await under.client.progress.history({})
      const stored = rows.toReversed().map(({ eventId, correct }) => ({ answerId: eventId, correct }))
      expect(stored).toEqual(believed.answers.map(({ answerId, correct }) => ({ answerId, correct })))
      expect(await under.client.data.verify()).toEqual({ ok: true, answers: stored.length, problems: [] })
    }),
    { numRuns: 25 },
  )
})
