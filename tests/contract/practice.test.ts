import { describe, expect, it } from 'vitest'
import { isPlain, isScored } from '../../src-main/domain/labelling/study-text'
import { harbour, HARBOUR_FILE } from '../fixtures/study-texts'
import { newAnswerId, refusal, startCore } from './core-under-test'
import { answerOne, askedIn, mistakesFirst, practise, rightAnswer, toldIn, wrongAnswer } from './learner'

const text = harbour()
const SCORED = text.segments.filter(isScored).length
const PLAIN = new Set(text.segments.flatMap(segment => (isPlain(segment, text.sources) ? [segment.id] : [])))

describe('practice.start', () => {
  it('asks as many segments as wished, of the unseen, the easier first', async () => {
    const { client } = await startCore()
    const item = askedIn(await client.practice.start({ textId: 'harbour', size: 5 }))
    expect(item).toMatchObject({ textId: 'harbour', exercise: 'sort', position: 1, total: 5, seenBefore: false })
    expect(item.revision).toMatch(/^[0-9a-f]{16}$/)
  })

  it('asks 12, or all there are', async () => {
    const { client } = await startCore()
    expect(askedIn(await client.practice.start({ textId: 'harbour' })).total).toBe(SCORED)
  })

  it('goes on with the session that is open, whatever is wished', async () => {
    const { client } = await startCore()
    const first = await client.practice.start({ textId: 'harbour', size: 5 })
    const state = await answerOne(client, first, rightAnswer(askedIn(first).segment.id))
    expect(await client.practice.start({ textId: 'harbour', size: 2, from: 'missed' })).toEqual(state)
    expect(askedIn(state)).toMatchObject({ sessionId: askedIn(first).sessionId, position: 2, total: 5 })
  })

  it('never asks again what was seen, until all was', async () => {
    const { client } = await startCore()
    const sessions = []
    for (let seen = 0; seen < SCORED; seen = new Set(sessions.flatMap(({ asked }) => asked)).size) {
      sessions.push(await practise(client, rightAnswer, { size: 6 }))
    }
    const fresh = sessions.flatMap(({ asked, again }) => asked.filter(id => !again.includes(id)))
    expect(fresh.toSorted()).toEqual([...new Set(fresh)].toSorted())
    // Where the unseen have too few plain segments, plain ones come again, and say so.
    expect(sessions[0]?.again).toEqual([])
    expect(sessions.flatMap(({ again }) => again).every(id => PLAIN.has(id))).toBe(true)
    expect(await refusal(client.practice.start({ textId: 'harbour' }))).toMatchObject({ code: 'NOTHING_LEFT' })
  })

  it('has two fifths plain segments in every session, to the last', async () => {
    const { client } = await startCore()
    for (const size of [5, 4, 3]) {
      const { asked } = await practise(client, rightAnswer, { size })
      expect(asked.filter(id => PLAIN.has(id)).length).toBeGreaterThanOrEqual(asked.length * 0.4)
    }
  })

  it('asks the missed again, the confident mistakes first', async () => {
    const { client } = await startCore()
    const first = await practise(client, mistakesFirst({ confidence: 1 }, { confidence: 1 }, { confidence: 3 }))
    const { asked } = await practise(client, rightAnswer, { from: 'missed' })
    expect(asked[0]).toBe(first.asked[2])
    expect(asked.filter(id => !PLAIN.has(id) || first.asked.slice(0, 3).includes(id)).toSorted()).toEqual(
      first.asked.slice(0, 3).toSorted(),
    )
    expect(await refusal(client.practice.start({ textId: 'harbour', from: 'missed' }))).toMatchObject({
      code: 'NOTHING_LEFT',
    })
  })

  it('does not know a text that is not in the library', async () => {
    const { client } = await startCore()
    expect(await refusal(client.practice.start({ textId: 'nowhere' }))).toMatchObject({
      code: 'NOT_FOUND',
      data: { what: 'text' },
    })
  })
})

describe('practice.answer', () => {
  it('tells whether label, owner and source are right, the key, where the deciding words stand, and the why', async () => {
    const { client } = await startCore()
    let state = await client.practice.start({ textId: 'harbour' })
    while (askedIn(state).segment.id !== 's11') {
      state = await answerOne(client, state, rightAnswer(askedIn(state).segment.id))
    }
    const { sessionId, segment } = askedIn(state)
    const answer = {
      exercise: 'sort',
      label: 'fact',
      owner: 'source',
      source: 'gull',
      confidence: 3,
      durationMs: 10,
    } as const
    const told = toldIn(
      await client.practice.answer({ sessionId, answerId: newAnswerId(), segmentId: segment.id, answer }),
    )
    expect(told).toMatchObject({
      ...{ correct: true, labelCorrect: true, ownerCorrect: true, sourceCorrect: true, certaintyMark: 3 },
      key: {
        label: 'fact',
        owner: 'source',
        voice: [
          { id: 'gull', name: 'The Lindow Gull', kind: 'outlet' },
          { id: 'insiders', name: 'two insiders', kind: 'unnamed' },
        ],
      },
      marks: [{ kind: 'hedge', harmless: false }],
      note: { step: 'ownership', contrast: { label: 'fact', owner: 'article' } },
    })
    const article = await client.library.read({ textId: 'harbour' })
    const { paragraph, start, end } = told.wordsAt ?? { paragraph: -1, start: 0, end: 0 }
    expect(article.paragraphs[paragraph]?.text.slice(start, end)).toBe('two insiders admitted')
  })

  it('stores the same answer once, and tells the same again, also after a restart and when practice went on', async () => {
    const under = await startCore()
    const { sessionId, segment } = askedIn(await under.client.practice.start({ textId: 'harbour' }))
    const sent = { sessionId, answerId: newAnswerId(), segmentId: segment.id, answer: wrongAnswer(segment.id) }
    const [told, again] = await Promise.all([under.client.practice.answer(sent), under.client.practice.answer(sent)])
    expect(again).toEqual(told)
    await under.reopen()
    expect(await under.client.practice.answer(sent)).toEqual(told)
    await under.client.practice.next({ sessionId })
    expect(await under.client.practice.answer({ ...sent, answer: rightAnswer(segment.id) })).toEqual(told)
    expect((await under.client.progress.overview()).answers).toBe(1)
  })

  it('tells the same again when the session is over and another has begun', async () => {
    const under = await startCore()
    const { sessionId, segment } = askedIn(await under.client.practice.start({ textId: 'harbour' }))
    const sent = { sessionId, answerId: newAnswerId(), segmentId: segment.id, answer: wrongAnswer(segment.id) }
    const told = await under.client.practice.answer(sent)
    await under.client.practice.finish({ sessionId })
    const next = askedIn(await under.client.practice.start({ textId: 'harbour' }))
    expect(next.sessionId).not.toBe(sessionId)
    expect(await under.client.practice.answer(sent)).toEqual(told)
    await under.reopen()
    expect(await under.client.practice.answer(sent)).toEqual(told)
    expect(await refusal(under.client.practice.answer({ ...sent, sessionId: next.sessionId }))).toMatchObject({
      code: 'NOT_CURRENT',
    })
    expect((await under.client.progress.overview()).answers).toBe(1)
  })

  it('refuses a segment that is not being asked, and says which is', async () => {
    const { client } = await startCore()
    const { sessionId, segment } = askedIn(await client.practice.start({ textId: 'harbour' }))
    const other = segment.id === 's02' ? 's03' : 's02'
    const send = (segmentId: string, answerId = newAnswerId()) =>
      client.practice.answer({ sessionId, answerId, segmentId, answer: rightAnswer(segmentId) })
    expect(await refusal(send(other))).toMatchObject({ code: 'NOT_CURRENT', data: { segmentId: segment.id } })
    const answerId = newAnswerId()
    await send(segment.id, answerId)
    expect(await refusal(send(segment.id))).toMatchObject({ code: 'NOT_CURRENT', data: { segmentId: null } })
    expect(await refusal(send(other, answerId))).toMatchObject({ code: 'NOT_CURRENT' })
    expect((await client.progress.overview()).answers).toBe(1)
  })

  it('wants an owner of a fact or an opinion, and a source of this text', async () => {
    const { client } = await startCore()
    const { sessionId, segment } = askedIn(await client.practice.start({ textId: 'harbour' }))
    const send = (change: object) =>
      client.practice.answer({
        ...{ sessionId, answerId: newAnswerId(), segmentId: segment.id },
        answer: { ...rightAnswer('s02'), ...change },
      })
    expect(await refusal(send({ label: 'opinion', owner: null }))).toMatchObject({ code: 'OWNER_MISSING' })
    expect(await refusal(send({ owner: 'source', source: 'nobody' }))).toMatchObject({ code: 'ANSWER_UNFIT' })
    expect(await refusal(send({ confidence: 4 }))).toMatchObject({ code: 'BAD_REQUEST' })
    expect((await client.progress.overview()).answers).toBe(0)
  })

  it('counts as first only what was neither answered nor revealed before', async () => {
    const { client } = await startCore()
    await practise(client, wrongAnswer, { size: 4 })
    const { asked: again } = await practise(client, rightAnswer, { from: 'missed' })
    expect((await client.progress.overview()).firstAnswers).toBe(4)
    await client.library.reveal({ textId: 'harbour' })
    expect(askedIn(await client.practice.start({ textId: 'harbour' })).seenBefore).toBe(true)
    const { asked } = await practise(client)
    expect(await client.progress.overview()).toMatchObject({
      answers: 4 + again.length + asked.length,
      firstAnswers: 4,
    })
  })
})

describe('practice.state and practice.next', () => {
  it('stand where they stood after a restart: at the question, or at its feedback', async () => {
    const under = await startCore()
    const asked = await under.client.practice.start({ textId: 'harbour' })
    const { sessionId, segment } = askedIn(asked)
    await under.reopen()
    expect(await under.client.practice.state({ sessionId })).toEqual(asked)
    const told = await under.client.practice.answer({
      ...{ sessionId, answerId: newAnswerId(), segmentId: segment.id },
      answer: rightAnswer(segment.id),
    })
    await under.reopen()
    expect(await under.client.practice.state({ sessionId })).toEqual(told)
  })

  it('leave the feedback once, however often they are asked to', async () => {
    const { client } = await startCore()
    const { sessionId, segment } = askedIn(await client.practice.start({ textId: 'harbour' }))
    await client.practice.answer({
      ...{ sessionId, answerId: newAnswerId(), segmentId: segment.id },
      answer: rightAnswer(segment.id),
    })
    const [one, two] = await Promise.all([client.practice.next({ sessionId }), client.practice.next({ sessionId })])
    expect(askedIn(one).position).toBe(2)
    expect(two).toEqual(one)
  })

  it('end with the last segment', async () => {
    const { client } = await startCore()
    const { sessionId } = await practise(client, rightAnswer, { size: 1 })
    expect(await client.practice.state({ sessionId })).toEqual({ phase: 'done', sessionId, textId: 'harbour' })
  })
})

describe('practice.finish', () => {
  it('ends early and keeps what was answered', async () => {
    const { client } = await startCore()
    const first = await client.practice.start({ textId: 'harbour' })
    await answerOne(client, first, rightAnswer(askedIn(first).segment.id))
    const { sessionId } = askedIn(first)
    const done = await client.practice.finish({ sessionId })
    expect(done).toEqual({ phase: 'done', sessionId, textId: 'harbour' })
    expect(await client.practice.finish({ sessionId })).toEqual(done)
    const [text] = await client.library.list()
    expect(text).toMatchObject({ openSession: null, seen: 1, sessionsDone: 1, xrayOpen: true })
  })

  it('opens no X-ray when nothing was answered', async () => {
    const { client } = await startCore()
    const { sessionId } = askedIn(await client.practice.start({ textId: 'harbour' }))
    await client.practice.finish({ sessionId })
    const [text] = await client.library.list()
    expect(text).toMatchObject({ sessionsDone: 0, xrayOpen: false })
  })
})

describe('practice.summary', () => {
  it('sums up label, owner and confidence apart, with the X-ray of just what was done', async () => {
    const { client } = await startCore()
    const { sessionId, asked } = await practise(client, mistakesFirst({}), { size: 4 })
    const summary = await client.practice.summary({ sessionId })
    expect(summary).toMatchObject({ both: { asked: 4, right: 3 }, label: { asked: 4, right: 3 } })
    expect(summary.byConfidence).toEqual([
      { confidence: 1, rate: { asked: 0, right: 0 } },
      { confidence: 2, rate: { asked: 3, right: 3 } },
      { confidence: 3, rate: { asked: 1, right: 0 } },
    ])
    expect(summary.answers.map(({ item }) => item.segment.id)).toEqual(asked)
    expect(summary.texts[0]?.segments.map(({ id }) => id)).toEqual(asked.toSorted())
    const touched = new Set(summary.texts[0]?.segments.map(({ paragraph }) => paragraph))
    expect(summary.texts[0]?.paragraphs.map(({ index }) => index)).toEqual([...touched].toSorted((a, b) => a - b))
  })

  it('knows no session of nobody', async () => {
    const { client } = await startCore()
    expect(await refusal(client.practice.summary({ sessionId: 'none' }))).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('a text that was changed while a session was open', () => {
  it('is asked to the end as it was when the session began', async () => {
    const under = await startCore()
    const first = await under.client.practice.start({ textId: 'harbour' })
    under.publish('harbour.study', HARBOUR_FILE.replace('The harbour of Lindow}', 'The old harbour of Lindow}'))
    await under.reopen()
    const { sessionId } = askedIn(first)
    expect(await under.client.practice.state({ sessionId })).toEqual(first)
    const { revision } = await under.client.library.read({ textId: 'harbour' })
    expect(revision).not.toBe(askedIn(first).revision)
    const { asked } = await practise(under.client)
    expect(asked).toHaveLength(SCORED)
  })
})
