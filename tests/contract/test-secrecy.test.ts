import { expect, it } from 'vitest'
import { exportAnswers, exportStatements } from '../../src-main/services'
import { newAnswerId, startCore, type CoreUnderTest } from './core-under-test'
import { keyFieldsIn } from './key-fields'
import { askedIn, type Given } from './learner'
import { answerQuestion, practiseALittle, sortAnswer, WHOLE_LIBRARY } from './taken-test'

const PRACTISED = 'tollbrook-sorting-hall'

/** Everything that tells of answers, keys or what came of them, while a test is open; refusals too. */
async function askEverything({ client }: CoreUnderTest, sessionId: string, answered: readonly string[]) {
  const texts = await client.library.list()
  const learnerId = (await client.profiles.list()).find(({ current }) => current)!.id
  const classId = (await client.classes.list()).classes[0]!.id
  const calls = [
    client.practice.state({ sessionId }),
    client.practice.next({ sessionId }),
    client.practice.summary({ sessionId }),
    client.test.overview(),
    client.test.overview({ learnerId }),
    client.test.start(),
    client.test.ofClass({ classId }),
    client.today.plan(),
    client.progress.overview(),
    client.progress.overview({ learnerId }),
    client.progress.history({}),
    client.progress.mistakes({}),
    client.progress.difficulties({}),
    client.classProgress.overview({ classId }),
    client.classProgress.difficulties({ classId }),
    client.classes.get({ classId }),
    client.comments.answers({ learnerId }),
    client.appeals.list(),
    ...answered.flatMap(eventId => [
      client.progress.answer({ eventId }),
      client.progress.answer({ eventId, learnerId }),
      client.appeals.caseOf({ eventId }),
      client.appeals.make({
        ...{ eventId, claim: { label: 'attribution' as const, owner: null } },
        ...{ rule: 'naming', reason: 'To see the key.' },
      }),
    ]),
    ...texts.flatMap(({ id: textId }) => [
      client.library.about({ textId }),
      client.library.xray({ textId }),
      client.library.reveal({ textId }),
    ]),
  ]
  const results = await Promise.allSettled(calls)
  return [texts, ...results.map(result => (result.status === 'fulfilled' ? result.value : String(result.reason)))]
}

/** What leaves by the command line. */
async function exported({ folder }: CoreUnderTest) {
  const answers = await exportAnswers(folder, records => Promise.resolve([...records].map(({ segment }) => segment)))
  const statements = await exportStatements(folder, { identified: true }, all => Promise.resolve([...all].length))
  return { answers, statements }
}

const idOf = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`

/** Two learners alike in all but what they answer in the test: the one always right, the other always wrong. */
async function takeHalf(isRight: boolean) {
  const under = await startCore(WHOLE_LIBRARY)
  const { client } = under
  const { classId } = await client.classes.add({ name: '9b' })
  await client.classes.addSeats({ classId, names: ['Ada'] })
  const [seat] = (await client.classes.get({ classId })).seats
  await client.classes.seatLearner({ seatId: seat!.id, learnerId: (await client.profiles.list())[0]!.id })
  await practiseALittle(client, PRACTISED, idOf(99))
  let state = await client.test.start()
  const { sessionId } = askedIn(state)
  const states: unknown[] = [state]
  const ids: string[] = []
  for (let at = 0; at < 12; at++) {
    const { segment } = askedIn(state)
    const answerId = idOf(at)
    const answer: Given = sortAnswer(state, isRight)
    state = await client.practice.answer({ sessionId, answerId, segmentId: segment.id, answer })
    ids.push(answerId)
    states.push(state)
  }
  const everything = await askEverything(under, sessionId, ids)
  return { under, sessionId, state, states, everything, out: await exported(under) }
}

it('tells nothing of a test before its end: all that leaves is the same, right or wrong', async () => {
  const [right, wrong] = [await takeHalf(true), await takeHalf(false)]
  expect(wrong.states).toEqual(right.states)
  expect(wrong.everything).toEqual(right.everything)
  expect(wrong.out).toEqual(right.out)
  // The one answer of practice and its session, and nothing of the test.
  expect(right.out).toMatchObject({ answers: [expect.any(String)], statements: 2 })
  expect(keyFieldsIn(right.states)).toEqual([])
})

it('shows the X-ray of no segment that a test has asked, and tells all of it at the end', async () => {
  const { under, sessionId, state } = await takeHalf(false)
  const { client } = under
  await client.practice.finish({ sessionId })
  const { answers } = await client.practice.summary({ sessionId })
  expect(answers.map(({ feedback }) => feedback.correct)).toEqual(answers.map(() => false))
  expect(answers).toHaveLength(12)
  expect(await client.progress.overview()).toMatchObject({ answers: 13, firstAnswers: 13 })
  expect((await exported(under)).answers).toHaveLength(13)
  // A late answer to what has ended is refused and tells nothing.
  const { segment } = askedIn(state)
  const late = client.practice.answer({
    ...{ sessionId, answerId: newAnswerId(), segmentId: segment.id, answer: sortAnswer(state, true) },
  })
  await expect(late).rejects.toMatchObject({ code: 'NOT_CURRENT' })
})

it('makes no second first answer of a segment that a test has asked', async () => {
  const { client } = await startCore(WHOLE_LIBRARY)
  // Begun before the test, so that it asks what the test asks too.
  const practice = await client.practice.start({ textId: PRACTISED, size: 60 })
  let test = await client.test.start()
  while (test.phase === 'question') test = await answerQuestion(client, test, true)
  let state = practice
  while (state.phase === 'question') {
    const { sessionId } = state.item
    await answerQuestion(client, state, true)
    state = await client.practice.next({ sessionId })
  }
  const { rows } = await client.progress.history({})
  const firsts = rows.filter(({ first }) => first).map(({ textId, words }) => `${textId} ${words}`)
  expect(new Set(firsts).size).toBe(firsts.length)
})
