import { describe, expect, it } from 'vitest'
import { HARBOUR_FILE } from '../fixtures/study-texts'
import { BEGINNING, refusal, startCore, type CoreUnderTest } from './core-under-test'
import { answerOne, askedIn, practise, rightAnswer, wrongAnswer } from './learner'

describe('progress.overview', () => {
  it('is empty and whole before the first answer', async () => {
    const { client } = await startCore()
    const overview = await client.progress.overview()
    expect(overview).toMatchObject({ answers: 0, firstAnswers: 0, brier: null, both: { asked: 0, right: 0 } })
    expect(overview.labelMatrix).toHaveLength(9)
    expect(overview.ownerMatrix).toHaveLength(4)
    expect(overview.calibration).toHaveLength(3)
    const none = { verdict: 'too-few', comparison: null, missing: { signal: 120, noise: 120 } }
    expect(overview.trend).toEqual({
      ...{ needed: 60, facts: 0, opinions: 0, articles: 0, sources: 0 },
      ...{ evidence: none, ownership: none },
    })
  })

  it('counts label and owner apart, from first answers alone', async () => {
    const { client } = await startCore()
    // Every fact is called an opinion, every owner said to be the article.
    await practise(client, id => {
      const { label } = rightAnswer(id)
      return label === 'attribution'
        ? rightAnswer(id, { confidence: 3 })
        : rightAnswer(id, { label: 'opinion', owner: 'article', confidence: 1 })
    })
    await practise(client, rightAnswer, { from: 'missed' })
    const overview = await client.progress.overview()
    expect(overview).toMatchObject({
      ...{ answers: 17, firstAnswers: 11, sessionsDone: 2, texts: 1 },
      ...{ both: { asked: 11, right: 5 }, label: { asked: 11, right: 6 }, owner: { asked: 8, right: 5 } },
      trend: { needed: 60, facts: 5, opinions: 3, articles: 5, sources: 3 },
    })
    const cell = (key: string, given: string) =>
      overview.labelMatrix.find(one => one.key === key && one.given === given)?.count
    expect([cell('fact', 'opinion'), cell('opinion', 'opinion'), cell('attribution', 'attribution')]).toEqual([5, 3, 3])
    expect(overview.byOwner).toEqual([
      { owner: 'article', rate: { asked: 5, right: 5 } },
      { owner: 'source', rate: { asked: 3, right: 0 } },
    ])
    expect(overview.calibration.map(({ rate }) => rate)).toEqual([
      { asked: 8, right: 2 },
      { asked: 0, right: 0 },
      { asked: 3, right: 3 },
    ])
    expect(overview.brier).toBeCloseTo((8 * 0.25 + 3 * 0.0025) / 11)
  })
})

describe('progress.overview, of getting better', () => {
  // Each copy of the text has five facts and three opinions, so that twenty are a batch.
  const names = Array.from({ length: 40 }, (_, at) => `harbour-${at + 10}`)
  const files = Object.fromEntries(
    names.map(name => [`${name}.study`, HARBOUR_FILE.replace('id: harbour', `id: ${name}`)]),
  )

  async function practiseText({ client }: CoreUnderTest, textId: string, answerTo: typeof rightAnswer) {
    let state = await client.practice.start({ textId })
    while (state.phase === 'question') state = await answerOne(client, state, answerTo(askedIn(state).segment.id))
    return (await client.progress.overview()).trend
  }

  const callsAllOpinion = (id: string) => {
    const { label, owner } = rightAnswer(id)
    return rightAnswer(id, label === 'attribution' ? {} : { label: 'opinion', owner })
  }

  it('says nothing before two batches are full, then compares the first with the latest', async () => {
    const under = await startCore(files)
    for (const name of names.slice(0, 20)) await practiseText(under, name, callsAllOpinion)
    for (const name of names.slice(20, 39)) {
      expect(await practiseText(under, name, rightAnswer)).toMatchObject({ evidence: { verdict: 'too-few' } })
    }
    const { evidence, ownership } = await practiseText(under, names.at(-1) ?? '', rightAnswer)
    expect(evidence).toMatchObject({
      verdict: 'better',
      missing: { noise: 120 },
      comparison: {
        earlier: { signal: { right: 0 }, noise: { asked: 60, right: 60 } },
        later: { noise: { asked: 60, right: 60 } },
        lean: null,
      },
    })
    expect(evidence.comparison?.change.low).toBeGreaterThan(0)
    // Owners were right from the beginning, so nothing changed there.
    expect(ownership.verdict).toBe('not-shown')
  })
})

describe('progress.history', () => {
  it('pages newest first, without losing or repeating an answer', async () => {
    const { client } = await startCore()
    const asked: string[] = []
    await practise(client, wrongAnswer)
    for (let n = 0; n < 5; n++) asked.push(...(await practise(client, wrongAnswer, { from: 'missed' })).asked)
    const first = await client.progress.history({})
    const second = await client.progress.history({ before: first.next })
    expect([first.rows.length, second.rows.length, first.total, second.next]).toEqual([50, 16, 66, null])
    const rows = [...first.rows, ...second.rows]
    expect(new Set(rows.map(({ eventId }) => eventId)).size).toBe(66)
    expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).toSorted((a, b) => b - a))
    expect(rows[0]).toMatchObject({
      ...{ textId: 'harbour', title: 'The harbour of Lindow', correct: false, first: false, confidence: 3 },
      words: expect.any(String),
    })
  })
})

describe('progress of another learner', () => {
  it('is theirs, and not of who is learning now', async () => {
    const { client } = await startCore()
    const [ada] = await client.profiles.list()
    await practise(client, wrongAnswer, { size: 3 })
    const theirs = { overview: await client.progress.overview(), history: await client.progress.history({}) }
    const eventId = theirs.history.rows[0]?.eventId ?? ''
    const profiles = await client.profiles.add({ name: 'Ben' })
    await client.profiles.switch({ id: profiles.find(({ name }) => name === 'Ben')?.id ?? '' })

    const learnerId = ada?.id ?? ''
    expect(await client.progress.overview({ learnerId })).toEqual(theirs.overview)
    expect(await client.progress.history({ learnerId })).toEqual(theirs.history)
    expect((await client.progress.answer({ learnerId, eventId })).answered.eventId).toBe(eventId)
    expect(await client.progress.overview()).toMatchObject({ answers: 0 })
    expect(await refusal(client.progress.overview({ learnerId: 'nobody' }))).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('progress.answer', () => {
  it('shows an answer as it was, over the article of that revision', async () => {
    const under = await startCore()
    await practise(under.client, wrongAnswer, { size: 1 })
    const [row] = (await under.client.progress.history({})).rows
    const eventId = row?.eventId ?? ''
    const before = await under.client.progress.answer({ eventId })
    expect(before.at).toBeGreaterThan(BEGINNING)
    expect(before.answered).toMatchObject({ eventId, feedback: { correct: false } })

    const changed = HARBOUR_FILE.replaceAll(/^ {2}why: .*$/gm, '  why: Another reason.').replace('Monday', 'Sunday')
    under.publish('harbour.study', changed)
    await under.reopen()
    expect(await under.client.progress.answer({ eventId })).toEqual(before)
  })

  it('is refused of another profile’s answer, and of none', async () => {
    const { client } = await startCore()
    await practise(client, rightAnswer, { size: 1 })
    const [row] = (await client.progress.history({})).rows
    const profiles = await client.profiles.add({ name: 'Ada' })
    await client.profiles.switch({ id: profiles.find(({ name }) => name === 'Ada')?.id ?? '' })
    expect(await refusal(client.progress.answer({ eventId: row?.eventId ?? '' }))).toMatchObject({ code: 'NOT_YOURS' })
    expect(await refusal(client.progress.answer({ eventId: 'none' }))).toMatchObject({ code: 'NOT_FOUND' })
  })
})
