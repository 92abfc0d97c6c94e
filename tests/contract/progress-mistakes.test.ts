import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../src-main/domain/learning/days'
import { RULE_ITEMS } from '../../src-main/domain/measure/misunderstood-rule'
import { scoredSegment } from '../fixtures/study-texts'
import { harbour, HARBOUR_FILE } from '../fixtures/study-texts'
import { BEGINNING, newAnswerId, refusal, startCore, type CoreUnderTest } from './core-under-test'
import { answerOne, askedIn, practise, rightAnswer, wrongAnswer, type Given } from './learner'

const copies = (count: number) => Array.from({ length: count }, (_, at) => `harbour-${at + 10}`)
const filesOf = (names: readonly string[]) =>
  Object.fromEntries(names.map(name => [`${name}.study`, HARBOUR_FILE.replace('id: harbour', `id: ${name}`)]))

async function practiseText({ client }: CoreUnderTest, textId: string, answerTo: (id: string) => Given) {
  let state = await client.practice.start({ textId })
  while (state.phase === 'question') state = await answerOne(client, state, answerTo(askedIn(state).segment.id))
}

const FACTS = harbour().segments.flatMap(({ id, ink }) => (ink === 'fact' ? [id] : []))
const [FACT = ''] = FACTS

/** Everything right but one segment, which is wrong and certain. */
const allBut = (wrongId: string) => (id: string) => (id === wrongId ? wrongAnswer(id) : rightAnswer(id))

describe('progress.mistakes', () => {
  it('are none before the first answer', async () => {
    const { client } = await startCore()
    expect(await client.progress.mistakes({})).toEqual({
      ...{ rows: [], next: null, total: 0 },
      certain: { rate: { asked: 0, right: 0 }, low: 0, high: 1 },
    })
  })

  it('are first answers that were certain and wrong, of those that were certain', async () => {
    const { client } = await startCore()
    await practise(client, id => {
      if (id === FACT) return wrongAnswer(id)
      const { ink } = scoredSegment(harbour(), id)
      return ink === 'opinion' ? wrongAnswer(id, { confidence: 1 }) : rightAnswer(id, { confidence: 3 })
    })
    // Again wrong and certain, but no first answer any more.
    await practise(client, wrongAnswer, { from: 'missed' })
    const { certain, rows, total, next } = await client.progress.mistakes({})
    expect([certain.rate, total, next]).toEqual([{ asked: 8, right: 1 }, 1, null])
    expect(rows).toMatchObject([{ confidence: 3, correct: false, first: true, key: { label: 'fact' } }])
    const { answered } = await client.progress.answer({ eventId: rows[0]?.eventId ?? '' })
    expect(answered.item.segment.id).toBe(FACT)
  })

  it('page newest first, without losing or repeating one, under a filter too', async () => {
    const names = copies(6)
    const under = await startCore(filesOf(names))
    const { client } = under
    for (const [at, name] of names.entries()) {
      under.now = BEGINNING + at * DAY_MS
      await practiseText(under, name, wrongAnswer)
    }
    const first = await client.progress.mistakes({})
    const second = await client.progress.mistakes({ before: first.next })
    expect([first.rows.length, second.rows.length, first.total, second.next]).toEqual([50, 16, 66, null])
    const rows = [...first.rows, ...second.rows]
    expect(new Set(rows.map(({ eventId }) => eventId)).size).toBe(66)
    expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).toSorted((a, b) => b - a))
    const filter = { from: BEGINNING + DAY_MS, until: BEGINNING + 3 * DAY_MS }
    expect(await client.progress.mistakes({ filter })).toMatchObject({ total: 22, next: null })
    expect(await client.progress.mistakes({ filter: { textId: names[0] ?? '' } })).toMatchObject({ total: 11 })
    expect(await client.progress.mistakes({ filter: { textId: 'none' } })).toMatchObject({ total: 0, rows: [] })
  })

  it('lose an answer whose key an upheld appeal changed to what was said', async () => {
    const { client } = await startCore()
    await practise(client, allBut(FACT))
    const [row] = (await client.progress.mistakes({})).rows
    const claim = { label: 'opinion', owner: 'article' } as const
    const eventId = row?.eventId ?? ''
    const { id: appealId } = await client.appeals.make({
      eventId,
      claim,
      rule: 'ink-opinion',
      reason: 'Two people could agree on all of it and differ.',
    })
    const ruling = { upheld: true as const, key: { ...claim, voice: [] } }
    await client.appeals.rule({ appealId, reason: 'So they could, and the word judges.', ruling })
    expect(await client.progress.mistakes({})).toMatchObject({ total: 0, rows: [] })
    expect(await client.progress.difficulties()).toMatchObject({ segments: [], hardSegments: 0 })
  })

  it('refuse what is no place, no filter and no learner', async () => {
    const { client } = await startCore()
    expect(await refusal(client.progress.mistakes({ before: -1 }))).toMatchObject({ code: 'BAD_REQUEST' })
    expect(await refusal(client.progress.mistakes({ learnerId: 'nobody' }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refusal(client.progress.difficulties({ learnerId: '../etc' }))).toMatchObject({ code: 'BAD_REQUEST' })
    const beyond = await client.progress.mistakes({ before: Number.MAX_SAFE_INTEGER })
    expect(beyond.rows).toEqual([])
  })
})

describe('progress.difficulties', () => {
  it('are none before the first answer, and none of a learner who is right', async () => {
    const { client } = await startCore()
    expect(await client.progress.difficulties()).toEqual({
      ...{ rules: [], misunderstood: null, segments: [], hardSegments: 0 },
    })
    await practise(client)
    const { rules, ...nothing } = await client.progress.difficulties()
    expect(nothing).toEqual({ misunderstood: null, segments: [], hardSegments: 0 })
    expect(rules.every(({ mistakes, rate }) => mistakes.length === 0 && rate.asked === rate.right)).toBe(true)
  })

  it('name no rule on too few answers, and say how many are missing', async () => {
    const { client } = await startCore()
    await practise(client, wrongAnswer, { size: 2 })
    const { rules, misunderstood, segments } = await client.progress.difficulties()
    expect([misunderstood, segments.length]).toEqual([null, 2])
    for (const { rate, missing } of rules) expect(missing).toBe(RULE_ITEMS - rate.asked)
    expect(segments.every(({ rule }) => rule === null)).toBe(true)
  })

  it('name the rule that first answers show weakest, and what was taken for what', async () => {
    const names = copies(4)
    const under = await startCore(filesOf(names))
    const { client } = under
    const [skill] = scoredSegment(harbour(), FACT).note?.skills ?? []
    const trains = (id: string) => scoredSegment(harbour(), id).note?.skills.includes(skill ?? 'hedge') ?? false
    for (const name of names) {
      await practiseText(under, name, id => (trains(id) ? wrongAnswer(id) : rightAnswer(id)))
    }
    const { rules, misunderstood, segments, hardSegments } = await client.progress.difficulties()
    const rule = rules.find(one => one.skill === misunderstood)
    expect(misunderstood).toBe(skill)
    expect(rule).toMatchObject({ missing: 0, rate: { right: 0 } })
    expect(rule?.mistakes[0]).toMatchObject({ mistake: { asked: 'label' } })
    expect(hardSegments).toBe(rule?.rate.asked)
    expect(segments.length).toBeLessThanOrEqual(hardSegments)
    for (const one of segments) {
      expect(one).toMatchObject({ rule: skill, rate: { asked: 1, right: 0 }, confidentMistakes: 1 })
      expect((await client.progress.answer({ eventId: one.eventId })).answered.item.segment.id).toBe(one.segmentId)
    }
    const ofText = await client.progress.difficulties({ textId: names[0] ?? '' })
    expect(ofText.hardSegments).toBe(hardSegments / 4)
  })

  it('put first what stayed wrong after its feedback, and leave out other exercises', async () => {
    const { client } = await startCore()
    const [one = '', other = ''] = FACTS
    await practise(client, id => ([one, other].includes(id) ? wrongAnswer(id) : rightAnswer(id)))
    await practise(client, allBut(other), { from: 'missed' })
    const { segments } = await client.progress.difficulties()
    expect(segments.map(({ segmentId, rate }) => [segmentId, rate])).toEqual([
      [other, { asked: 2, right: 0 }],
      [one, { asked: 2, right: 1 }],
    ])
  })

  it('are another learner’s, where one is named', async () => {
    const { client } = await startCore()
    const [ada] = await client.profiles.list()
    await practise(client, wrongAnswer, { size: 3 })
    const theirs = { hard: await client.progress.difficulties(), sure: await client.progress.mistakes({}) }
    const profiles = await client.profiles.add({ name: 'Ben' })
    await client.profiles.switch({ id: profiles.find(({ name }) => name === 'Ben')?.id ?? '' })
    const learnerId = ada?.id ?? ''
    expect(await client.progress.difficulties({ learnerId })).toEqual(theirs.hard)
    expect(await client.progress.mistakes({ learnerId })).toEqual(theirs.sure)
    expect(await client.progress.difficulties()).toMatchObject({ hardSegments: 0 })
  })
})

describe('progress.overview, of being sure and being right', () => {
  it('has no figure before twenty right and twenty wrong answers, then an area with its interval', async () => {
    const names = copies(4)
    const under = await startCore(filesOf(names))
    const [, , ...rest] = names
    const sure = (id: string) =>
      FACTS.includes(id) ? wrongAnswer(id, { confidence: 1 }) : rightAnswer(id, { confidence: 3 })
    for (const name of names.slice(0, 2)) await practiseText(under, name, sure)
    const { sureness } = await under.client.progress.overview()
    expect(sureness).toEqual({ right: 12, wrong: 10, missing: { right: 8, wrong: 10 }, auc: null })
    for (const name of rest) await practiseText(under, name, sure)
    const enough = (await under.client.progress.overview()).sureness
    expect(enough).toMatchObject({ right: 24, wrong: 20, missing: { right: 0, wrong: 0 }, auc: { value: 1, high: 1 } })
    expect(enough.auc?.low).toBeGreaterThan(0.8)
    expect(enough.auc?.low).toBeLessThan(1)
  })

  it('is of the learner who is meant: an unknown one is refused', async () => {
    const { client } = await startCore()
    expect(await refusal(client.progress.overview({ learnerId: newAnswerId() }))).toMatchObject({ code: 'NOT_FOUND' })
  })
})
