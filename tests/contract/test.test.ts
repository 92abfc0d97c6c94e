import { describe, expect, it } from 'vitest'
import { formOrder } from '../../src-main/domain/assessment/form-order'
import { newAnswerId, refusal, startCore, type CoreUnderTest } from './core-under-test'
import { askedIn } from './learner'
import { answerQuestion, practiseALittle, sortAnswer, takeTest, WHOLE_LIBRARY } from './taken-test'

const DAY_MS = 86_400_000
const HALF = (at: number) => at % 2 === 0
const statesOf = async ({ client }: CoreUnderTest) => (await client.test.overview()).series.map(({ state }) => state)
const learnerOf = async ({ client }: CoreUnderTest) => (await client.profiles.list()).find(({ current }) => current)!.id

describe('the test', () => {
  it('goes from question to question, and is told at its end', async () => {
    const under = await startCore(WHOLE_LIBRARY)
    const { client } = under
    expect(await client.test.overview()).toMatchObject({
      drawnFrom: 'library',
      questions: 30,
      metBefore: 0,
      open: null,
    })
    const { sessionId, total, state } = await takeTest(client, at => at < 20)
    expect(total).toBe(30)
    expect(state).toMatchObject({ phase: 'done', sessionId })

    const { sittings, series } = await client.test.overview()
    const [form] = formOrder(await learnerOf(under))
    expect(sittings).toMatchObject([
      { sessionId, occasion: 'before', form, drawnFrom: 'library', asked: 30, answered: 30, counted: 30 },
    ])
    expect(sittings[0]?.right.rate).toEqual({ asked: 30, right: 20 })
    expect(series.map(({ state: now }) => now)).toEqual(['taken', 'practise', 'waits', 'waits'])

    const summary = await client.practice.summary({ sessionId })
    expect(summary).toMatchObject({ from: 'test', both: { asked: 30, right: 20 } })
    expect(summary.answers).toHaveLength(30)
    expect(await client.progress.overview()).toMatchObject({ answers: 30, firstAnswers: 30 })
    expect((await client.progress.history({})).total).toBe(30)
  })

  it('stores an answer that is sent twice once, and takes none for another question', async () => {
    const { client } = await startCore(WHOLE_LIBRARY)
    const state = await client.test.start()
    const { sessionId, segment } = askedIn(state)
    const wish = { sessionId, answerId: newAnswerId(), segmentId: segment.id, answer: sortAnswer(state, true) }
    const [once, twice] = [await client.practice.answer(wish), await client.practice.answer(wish)]
    expect(askedIn(once).position).toBe(2)
    expect(twice).toEqual(once)
    expect(await refusal(client.practice.answer({ ...wish, answerId: newAnswerId() }))).toMatchObject({
      code: 'NOT_CURRENT',
    })
    expect(await client.practice.next({ sessionId })).toEqual(once)
  })

  it('goes on where it was after any end of the program', async () => {
    const under = await startCore(WHOLE_LIBRARY)
    let state = await under.client.test.start()
    for (let at = 0; at < 7; at++) state = await answerQuestion(under.client, state, HALF(at))
    await under.reopen()
    expect(await under.client.test.start()).toEqual(state)
    expect((await under.client.today.plan()).test).toMatchObject({ state: 'open', occasion: 'before', position: 8 })
    expect((await under.client.today.plan()).open).toEqual([])
  })

  it('ended early counts what was answered; ended before its first answer it is taken again', async () => {
    const under = await startCore(WHOLE_LIBRARY)
    const { client } = under
    const { sessionId } = askedIn(await client.test.start())
    await client.practice.finish({ sessionId })
    expect(await statesOf(under)).toEqual(['now', 'practise', 'waits', 'waits'])

    let state = await client.test.start()
    for (let at = 0; at < 3; at++) state = await answerQuestion(client, state, true)
    expect(await client.practice.finish({ sessionId: askedIn(state).sessionId })).toMatchObject({ phase: 'done' })
    const { sittings } = await client.test.overview()
    expect(sittings).toMatchObject([{ occasion: 'before', asked: 30, answered: 3, counted: 3 }])
  })

  it('asks other questions at each occasion, in the learner’s order of forms, each when it is due', async () => {
    const under = await startCore(WHOLE_LIBRARY)
    const { client } = under
    const before = await takeTest(client, HALF)
    expect(await refusal(client.test.start())).toMatchObject({ code: 'NOTHING_LEFT' })
    await practiseALittle(client)
    const after = await takeTest(client, at => at % 4 !== 0)
    expect(await statesOf(under)).toEqual(['taken', 'taken', 'waits', 'waits'])
    expect((await client.today.plan()).test).toBeNull()

    under.now += 7 * DAY_MS
    expect((await client.today.plan()).test).toMatchObject({ state: 'due', occasion: 'after-7-days', total: 30 })
    const week = await takeTest(client, at => at % 5 !== 0)
    under.now += 21 * DAY_MS
    const month = await takeTest(client, at => at % 5 !== 0)
    expect(await statesOf(under)).toEqual(['taken', 'taken', 'taken', 'taken'])
    expect(await refusal(client.test.start())).toMatchObject({ code: 'NOTHING_LEFT' })

    const { sittings, changes } = await client.test.overview()
    expect(sittings.map(({ form }) => form)).toEqual(formOrder(await learnerOf(under)))
    const asked = [before, after, week, month].flatMap(one => one.asked)
    expect(new Set(asked).size).toBe(120)
    expect(changes.map(({ occasion }) => occasion)).toEqual(['after', 'after-7-days', 'after-28-days'])
    expect(changes[0]?.gain?.value).toBeCloseTo((22 / 30 - 0.5) / 0.5, 10)
    // 24 of 30 after 15: above luck by itself, and not where three tests may be compared.
    expect(changes.map(({ verdict }) => verdict)).toEqual(['not-shown', 'not-shown', 'not-shown'])
    expect(changes[1]?.gain?.low).toBeGreaterThan(0)
  })

  it('skips the one after a week once the other may be taken, and is not due before its day', async () => {
    const under = await startCore(WHOLE_LIBRARY)
    await takeTest(under.client, HALF)
    await practiseALittle(under.client)
    await takeTest(under.client, HALF)
    under.now += 6 * DAY_MS
    expect(await refusal(under.client.test.start())).toMatchObject({ code: 'NOTHING_LEFT' })
    under.now += 30 * DAY_MS
    expect(await statesOf(under)).toEqual(['taken', 'taken', 'skipped', 'now'])
    under.now -= 400 * DAY_MS
    expect(await statesOf(under)).toEqual(['taken', 'taken', 'waits', 'waits'])
  })

  it('counts no question whose key was seen before, and says how many', async () => {
    const under = await startCore(WHOLE_LIBRARY)
    const { client } = under
    let state = await client.practice.start({ textId: 'tollbrook-sorting-hall', size: 60 })
    while (state.phase === 'question') {
      const { sessionId } = state.item
      await answerQuestion(client, state, true)
      state = await client.practice.next({ sessionId })
    }
    const { metBefore } = await client.test.overview()
    expect(metBefore).toBeGreaterThan(0)
    await takeTest(client, () => true)
    const [sitting] = (await client.test.overview()).sittings
    expect(sitting?.counted).toBe(30 - metBefore)
    expect(sitting?.right.rate).toEqual({ asked: 30 - metBefore, right: 30 - metBefore })
  })

  it('is not offered where the library has too little for four forms', async () => {
    const { client } = await startCore()
    expect(await client.test.overview()).toMatchObject({ drawnFrom: null, questions: 0 })
    expect(await refusal(client.test.start())).toMatchObject({ code: 'NOTHING_LEFT' })
    expect((await client.today.plan()).test).toBeNull()
  })

  it('is refused about nobody, and for a class that is none', async () => {
    const { client } = await startCore()
    expect(await refusal(client.test.overview({ learnerId: 'nobody' }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refusal(client.test.ofClass({ classId: 'none' }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refusal(client.test.ofClass({ classId: '../x' }))).toMatchObject({ code: 'BAD_REQUEST' })
  })
})

describe('practice beside a test', () => {
  it('uses none of what a day asks for, and begins no text', async () => {
    const under = await startCore(WHOLE_LIBRARY)
    const { client } = under
    await takeTest(client, HALF)
    const { answeredToday, nextText } = await client.today.plan()
    expect(answeredToday).toBe(0)
    expect(nextText).toMatchObject({ begun: false })
    expect((await client.library.list()).every(({ xrayOpen, sessionsDone }) => !xrayOpen && sessionsDone === 0)).toBe(
      true,
    )
  })

  it('spares what forms to come will ask, as long as a text has something else', async () => {
    const under = await startCore(WHOLE_LIBRARY)
    const { client } = under
    const { asked } = await takeTest(client, HALF)
    const drawn: string[] = [...asked]
    for (const { id: textId } of await client.library.list()) {
      let state = await client.practice.start({ textId, size: 6 })
      while (state.phase === 'question') {
        drawn.push(`${textId} ${state.item.segment.id}`)
        const { sessionId } = state.item
        await answerQuestion(client, state, true)
        state = await client.practice.next({ sessionId })
      }
    }
    const after = await takeTest(client, HALF)
    expect(after.asked.filter(name => drawn.includes(name))).toEqual([])
    expect((await client.test.overview()).sittings.at(-1)).toMatchObject({ occasion: 'after', counted: 30 })
  })

  it('asks nothing that the test under way asks, and shows no text of it whole', async () => {
    const { client } = await startCore(WHOLE_LIBRARY)
    await practiseALittle(client)
    const first = await client.test.start()
    const { sessionId } = askedIn(first)
    const textId = 'tollbrook-sorting-hall'
    expect(await refusal(client.library.reveal({ textId }))).toMatchObject({ code: 'TEST_UNDER_WAY' })
    expect(await refusal(client.practice.summary({ sessionId }))).toMatchObject({ code: 'TEST_UNDER_WAY' })

    const practised: string[] = []
    for (let state; ;) {
      state = await client.practice.start({ textId, size: 60 }).catch(() => null)
      if (!state) break
      while (state.phase === 'question') {
        practised.push(`${textId} ${state.item.segment.id}`)
        const own = state.item.sessionId
        await answerQuestion(client, state, true)
        state = await client.practice.next({ sessionId: own })
      }
    }
    const wish = client.practice.start({ textId, size: 60 })
    expect((await refusal(wish)).message).toContain('asked by the test')
    const { asked } = await takeTest(client, HALF)
    expect(asked.filter(name => practised.includes(name))).toEqual([])
  })
})

describe('the tests of a class', () => {
  it('are told by seat, with gain and effect over those who took both', async () => {
    const under = await startCore(WHOLE_LIBRARY)
    const { client } = under
    const { classId } = await client.classes.add({ name: '9b' })
    await client.classes.addSeats({ classId, names: ['Ada', 'Ben', 'Cleo'] })
    const { seats } = await client.classes.get({ classId })
    const shares = [
      [9, 21],
      [15, 24],
    ] as const
    for (const [at, [before, after]] of shares.entries()) {
      if (at > 0) {
        const profiles = await client.profiles.add({ name: `Learner ${at}` })
        await client.profiles.switch({ id: profiles.find(({ name }) => name === `Learner ${at}`)!.id })
      }
      await client.classes.seatLearner({ seatId: seats[at]!.id, learnerId: await learnerOf(under) })
      await takeTest(client, question => question < before)
      await practiseALittle(client)
      await takeTest(client, question => question < after)
      const { changes } = await client.test.ofClass({ classId })
      expect(changes[0]).toMatchObject({ occasion: 'after', learners: at + 1 })
      expect(changes[0]?.gain === null).toBe(at === 0)
    }
    const told = await client.test.ofClass({ classId })
    expect(told.seats.map(({ number, sittings }) => [number, sittings.length])).toEqual([
      [1, 2],
      [2, 2],
      [3, 0],
    ])
    expect(told.changes[0]?.gain?.value).toBeCloseTo((0.75 - 0.4) / 0.6, 10)
    expect(told.changes[0]?.effect?.value).toBeGreaterThan(0)
    expect(told.changes[1]).toMatchObject({ learners: 0, gain: null, effect: null })
  })
})
