import { describe, expect, it } from 'vitest'
import { EVERY_KIND, askableIn } from '../../src-main/domain/exercise/every-kind'
import { EXERCISES, type Exercise } from '../../src-main/domain/exercise/exercises'
import { isPlain } from '../../src-main/domain/labelling/study-text'
import { harbour } from '../fixtures/study-texts'
import { newAnswerId, refusal, startCore, type CoreUnderTest } from './core-under-test'

const text = harbour()
type Client = CoreUnderTest['client']
type Sent = Parameters<Client['practice']['answer']>[0]['answer']
type State = Awaited<ReturnType<Client['practice']['start']>>

function askedIn(state: State) {
  if (state.phase !== 'question') throw new Error(`Not a question: ${state.phase}`)
  return state.item
}

/** What the key says, in the form of an answer. The seed is the core's own: session and segment. */
function perfect(item: ReturnType<typeof askedIn>): Sent {
  const segment = text.segments.find(({ id }) => id === item.segment.id)
  if (!segment) throw new Error(`No segment ${item.segment.id}`)
  const layer = item.exercise === 'mark' ? item.layer : undefined
  const question = { text, segment, seed: `${item.sessionId} ${segment.id}`, ...(layer ? { layer } : {}) }
  const said = { confidence: 2 as const, durationMs: 900 }
  switch (item.exercise) {
    case 'sort': {
      const { label, owner } = EVERY_KIND.sort.key(question)
      return { exercise: 'sort', label, owner, source: null, ...said }
    }
    case 'mark':
      return { exercise: 'mark', ...structuredClone(EVERY_KIND.mark.key(question)), ...said } as Sent
    case 'trace':
      return { exercise: 'trace', chain: [...EVERY_KIND.trace.key(question).chain], ...said }
    case 'strip':
      return { exercise: 'strip', tokens: [...EVERY_KIND.strip.key(question).tokens], ...said }
    case 'check':
      return { exercise: 'check', option: EVERY_KIND.check.key(question).option, ...said }
    case 'rewrite':
      return { exercise: 'rewrite', text: EVERY_KIND.rewrite.key(question).example, ...said }
    case 'contested': {
      const { readings, readers } = EVERY_KIND.contested.key(question)
      return { exercise: 'contested', shares: wholePercents(readings, readers), ...said }
    }
  }
}

/** The split in whole per cent; what rounding leaves goes to the first. */
function wholePercents(readings: readonly { option: string; count: number }[], readers: number) {
  const shares = readings.map(({ option, count }) => ({ option, percent: Math.floor((100 * count) / readers) }))
  const left = 100 - shares.reduce((sum, { percent }) => sum + percent, 0)
  return shares.map((share, at) => (at === 0 ? { ...share, percent: share.percent + left } : share)) as never
}

const start = (client: Client, exercise: Exercise) => client.practice.start({ textId: 'harbour', exercise, size: 60 })

async function answer(client: Client, state: State, sent: Sent) {
  const { sessionId, segment } = askedIn(state)
  const told = await client.practice.answer({ sessionId, answerId: newAnswerId(), segmentId: segment.id, answer: sent })
  if (told.phase !== 'feedback') throw new Error(`Not feedback: ${told.phase}`)
  return told
}

describe.each(EXERCISES)('%s', exercise => {
  it('is asked, scored in full for a perfect answer, told, summed up and found again in Progress', async () => {
    const { client } = await startCore()
    let state = await start(client, exercise)
    const asked: Exercise[] = []
    while (state.phase === 'question') {
      const told = await answer(client, state, perfect(state.item))
      const contested = told.item.exercise === 'contested'
      expect(told.feedback.score).toBeGreaterThan(contested ? 0.99 : 0.999)
      expect(told.feedback.correct).toBe(contested ? null : true)
      asked.push(told.item.exercise)
      state = await client.practice.next({ sessionId: told.item.sessionId })
    }
    if (state.phase !== 'done') throw new Error(`Not done: ${state.phase}`)
    const summary = await client.practice.summary({ sessionId: state.sessionId })
    expect(asked[0]).toBe(exercise)
    const times = asked.filter(one => one === exercise).length
    expect(summary.byExercise).toContainEqual(expect.objectContaining({ exercise, asked: times }))
    const { rows } = await client.progress.history({})
    expect(rows.map(row => row.exercise)).toEqual(asked.toReversed())
    const replayed = await client.progress.answer({ eventId: rows.at(-1)?.eventId ?? '' })
    expect(replayed.answered).toEqual(summary.answers[0])
    expect(await client.data.verify()).toMatchObject({ ok: true })
  })

  it('counts how many of its questions were answered, and is offered by exactly the texts that have some', async () => {
    const { client } = await startCore()
    const state = await start(client, exercise)
    await answer(client, state, perfect(askedIn(state)))
    const [summary] = await client.library.list()
    const questions = askableIn(text).filter(one => one.exercise === exercise).length
    expect(summary?.exercises.find(one => one.exercise === exercise)).toEqual({ exercise, questions, answered: 1 })
  })

  it('takes no answer of another exercise, and stores nothing of it', async () => {
    const { client } = await startCore()
    const { sessionId, segment } = askedIn(await start(client, exercise))
    const other: Sent =
      exercise === 'check'
        ? { exercise: 'trace', chain: ['gull'], confidence: 1, durationMs: 1 }
        : { exercise: 'check', option: 'nothing', confidence: 1, durationMs: 1 }
    const sent = client.practice.answer({ sessionId, answerId: newAnswerId(), segmentId: segment.id, answer: other })
    expect(await refusal(sent)).toMatchObject({ code: 'ANSWER_UNFIT' })
    expect((await client.progress.overview()).answers).toBe(0)
  })

  it('keeps an answer in the making until it is answered, over a restart', async () => {
    const under = await startCore()
    const state = await start(under.client, exercise)
    const { sessionId, segment } = askedIn(state)
    const keep = (draft: string, segmentId = segment.id) =>
      under.client.practice.keepDraft({ sessionId, segmentId, draft })
    await keep('{"one":1}')
    expect(await keep('{"two":2}')).toEqual({ kept: true })
    expect(await refusal(keep('{}', 'other'))).toMatchObject({ code: 'NOT_CURRENT' })
    await under.reopen()
    expect(await under.client.practice.state({ sessionId })).toEqual({ ...state, draft: '{"two":2}' })
    await answer(under.client, state, perfect(askedIn(state)))
    expect(await keep('{"late":3}')).toEqual({ kept: false })
    const next = await under.client.practice.next({ sessionId })
    expect(next.phase === 'question' ? next.draft : null).toBeNull()
  })
})

it('has two fifths plain questions in a session of any exercise, with plain ones of Sort where it has too few', async () => {
  const plain = new Set(text.segments.flatMap(one => (isPlain(one, text.sources) ? [one.id] : [])))
  for (const exercise of EXERCISES) {
    const { client } = await startCore()
    const { total } = askedIn(await start(client, exercise))
    let found = 0
    for (let state = await start(client, exercise); state.phase === 'question';) {
      found += state.item.exercise !== 'mark' && plain.has(state.item.segment.id) ? 1 : 0
      const told = await answer(client, state, perfect(state.item))
      state = await client.practice.next({ sessionId: told.item.sessionId })
    }
    // A session of all that Sort has can be no plainer than the text.
    expect.soft(found / total, exercise).toBeGreaterThanOrEqual(exercise === 'sort' ? 0.3 : 0.4)
  }
})

it('feeds the measures with Sort alone, and no longer counts as first what another exercise has shown', async () => {
  const { client } = await startCore()
  for (const exercise of EXERCISES.filter(one => one !== 'sort')) {
    const state = await start(client, exercise)
    const { item } = await answer(client, state, perfect(askedIn(state)))
    await client.practice.finish({ sessionId: item.sessionId })
  }
  expect(await client.progress.overview()).toMatchObject({ answers: EXERCISES.length - 1, firstAnswers: 0 })
  const sorted = await client.practice.start({ textId: 'harbour', size: 60 })
  let seen = 0
  for (let state = sorted; state.phase === 'question';) {
    seen += state.item.seenBefore ? 1 : 0
    const told = await answer(client, state, perfect(state.item))
    state = await client.practice.next({ sessionId: told.item.sessionId })
  }
  expect(seen).toBeGreaterThan(0)
  const { answers, firstAnswers } = await client.progress.overview()
  expect(firstAnswers).toBe(answers - (EXERCISES.length - 1) - seen)
})
