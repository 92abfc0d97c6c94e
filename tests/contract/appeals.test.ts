import { describe, expect, it } from 'vitest'
import { harbour } from '../fixtures/study-texts'
import { refusal, startCore, type CoreUnderTest } from './core-under-test'
import { mistakesFirst, practise, rightAnswer, wrongAnswer } from './learner'

const RULE = 'step-evidence'
const REASON = 'A tape of the meeting could settle it.'

/** A session with one mistake, and the id of that answer. */
async function withMistake({ client }: CoreUnderTest) {
  const { sessionId, asked } = await practise(client, mistakesFirst({}), { size: 3 })
  const [wrong] = (await client.practice.summary({ sessionId })).answers
  if (wrong?.answer.exercise !== 'sort') throw new Error('Not a Sort answer.')
  return { sessionId, asked, wrong, claim: { label: wrong.answer.label, owner: wrong.answer.owner } }
}

async function appealed(under: CoreUnderTest) {
  const made = await withMistake(under)
  const wish = { eventId: made.wrong.eventId, claim: made.claim, rule: RULE, reason: REASON }
  return { ...made, wish, appeal: await under.client.appeals.make(wish) }
}

const uphold = (claim: { label: 'fact' | 'attribution' | 'opinion'; owner: 'article' | 'source' | null }) => ({
  upheld: true as const,
  key: { ...claim, voice: claim.owner === 'source' ? ['gull'] : [] },
})

describe('an appeal', () => {
  it('is listed with the words, the answer, the key, the claim, the rule and the reason', async () => {
    const under = await startCore()
    const { appeal, wrong, claim } = await appealed(under)
    expect(appeal).toMatchObject({
      state: 'open',
      own: true,
      eventId: wrong.eventId,
      claim,
      reason: REASON,
      ruled: null,
    })
    expect(appeal.segment.words).toBe(wrong.item.segment.words)
    expect(appeal.rule.id).toBe(RULE)
    expect(await under.client.appeals.list()).toEqual([appeal])
    const { feedback } = (await under.client.progress.answer({ eventId: wrong.eventId })).answered
    expect(feedback.appealId).toBe(appeal.id)
  })

  it('changes nothing until it is ruled, and survives a restart', async () => {
    const under = await startCore()
    const before = await under.client.progress.overview()
    const { appeal } = await appealed(under)
    await under.reopen()
    expect(await under.client.appeals.list()).toEqual([appeal])
    expect((await under.client.progress.overview()).both.right).toBe(2)
    expect(before.answers).toBe(0)
  })

  it('is one at a time for a segment, with a rule of the codebook and an answer of one’s own', async () => {
    const under = await startCore()
    const { wish, appeal } = await appealed(under)
    const again = under.client.appeals.make(wish)
    expect(await refusal(again)).toMatchObject({ code: 'APPEAL_EXISTS', data: { appealId: appeal.id } })
    expect(await refusal(under.client.appeals.make({ ...wish, eventId: 'nowhere' }))).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await refusal(under.client.appeals.make({ ...wish, reason: '  ' }))).toMatchObject({ code: 'BAD_REQUEST' })
    await under.client.profiles.add({ name: 'Ada' })
    const [ada] = (await under.client.profiles.list()).filter(({ name }) => name === 'Ada')
    await under.client.profiles.switch({ id: ada?.id ?? '' })
    expect(await refusal(under.client.appeals.make(wish))).toMatchObject({ code: 'NOT_YOURS' })
    expect(await refusal(under.client.appeals.withdraw({ appealId: appeal.id }))).toMatchObject({ code: 'NOT_YOURS' })
  })

  it('can be withdrawn, stays on the list, and can be made again', async () => {
    const under = await startCore()
    const { appeal, wish } = await appealed(under)
    expect(await under.client.appeals.withdraw({ appealId: appeal.id })).toMatchObject({ state: 'withdrawn' })
    const ruling = { appealId: appeal.id, reason: REASON, ruling: { upheld: false as const } }
    expect(await refusal(under.client.appeals.rule(ruling))).toMatchObject({ code: 'APPEAL_DECIDED' })
    await under.client.appeals.make(wish)
    expect(await under.client.appeals.list()).toHaveLength(2)
  })
})

it('shows its key to everybody, so that for others the segment is no first sight any more', async () => {
  const under = await startCore()
  const { client } = under
  const { wrong } = await appealed(under)
  await client.profiles.add({ name: 'Ada' })
  const ada = (await client.profiles.list()).find(({ name }) => name === 'Ada')
  await client.profiles.switch({ id: ada?.id ?? '' })
  const { asked } = await practise(client)
  expect(asked).toContain(wrong.item.segment.id)
  expect((await client.progress.overview()).firstAnswers).toBe(asked.length - 1)
})

describe('a ruling', () => {
  it('that upholds changes the key, every score that rests on it, and shows it', async () => {
    const under = await startCore()
    const { client } = under
    const { appeal, claim, wrong } = await appealed(under)
    expect((await client.progress.overview()).both).toEqual({ asked: 3, right: 2 })
    const ruled = await client.appeals.rule({
      appealId: appeal.id,
      reason: 'The tape settles it.',
      ruling: uphold(claim),
    })
    expect(ruled).toMatchObject({ state: 'upheld', ruled: { key: claim, rescored: 1, reason: 'The tape settles it.' } })
    expect((await client.progress.overview()).both).toEqual({ asked: 3, right: 3 })
    const { feedback } = (await client.progress.answer({ eventId: wrong.eventId })).answered
    expect(feedback).toMatchObject({ correct: true, ruling: { appealId: appeal.id, now: claim } })
    const row = (await client.progress.history({})).rows.find(({ eventId }) => eventId === wrong.eventId)
    expect(row).toMatchObject({ correct: true, rescored: true })
    const xray = await client.library.xray({ textId: 'harbour' })
    expect(xray.segments.find(({ id }) => id === wrong.item.segment.id)).toMatchObject({ ink: claim.label })
    expect(await client.data.verify()).toMatchObject({ ok: true })
  })

  it('holds for every learner of this data, for answers before it and after', async () => {
    const under = await startCore()
    const { client } = under
    const { appeal, claim, wrong } = await appealed(under)
    const [first] = await client.profiles.list()
    await client.profiles.add({ name: 'Ada' })
    const ada = (await client.profiles.list()).find(({ name }) => name === 'Ada')
    await client.profiles.switch({ id: ada?.id ?? '' })
    await client.appeals.rule({ appealId: appeal.id, reason: REASON, ruling: uphold(claim) })
    const said = (segmentId: string) =>
      segmentId === wrong.item.segment.id ? wrongAnswer(segmentId, claim) : rightAnswer(segmentId)
    await practise(client, said)
    const { both } = await client.progress.overview()
    expect(both.right).toBe(both.asked)
    await client.profiles.switch({ id: first?.id ?? '' })
    expect((await client.progress.overview()).both.right).toBe(3)
    expect(await client.data.verify()).toMatchObject({ ok: true })
  })

  it('can take a segment out of scoring: it is asked no more and counts nowhere', async () => {
    const under = await startCore()
    const { client } = under
    const { appeal, wrong } = await appealed(under)
    const [before] = await client.library.list()
    await client.appeals.rule({ appealId: appeal.id, reason: REASON, ruling: { upheld: true, key: null } })
    expect((await client.progress.overview()).both).toEqual({ asked: 2, right: 2 })
    const [after] = await client.library.list()
    expect(after?.scored).toBe((before?.scored ?? 0) - 1)
    const { asked } = await practise(client)
    expect(asked).not.toContain(wrong.item.segment.id)
    expect((await client.progress.answer({ eventId: wrong.eventId })).answered.feedback.correct).toBeNull()
    expect(await client.data.verify()).toMatchObject({ ok: true })
  })

  it('takes away what the author added for the key before', async () => {
    const under = await startCore()
    const { client } = under
    const before = (await client.library.list())[0]?.exercises.find(({ exercise }) => exercise === 'check')
    const checked = harbour().segments.find(({ tasks, ink }) => tasks?.evidence && ink === 'fact')
    const said = (id: string) =>
      id === checked?.id ? wrongAnswer(id, { label: 'opinion', owner: 'article' }) : rightAnswer(id)
    const { sessionId } = await practise(client, said)
    const answers = (await client.practice.summary({ sessionId })).answers
    const eventId = answers.find(({ item }) => item.segment.id === checked?.id)?.eventId ?? ''
    const claim = { label: 'opinion' as const, owner: 'article' as const }
    const appeal = await client.appeals.make({ eventId, claim, rule: RULE, reason: REASON })
    await client.appeals.rule({ appealId: appeal.id, reason: REASON, ruling: uphold(claim) })
    const after = (await client.library.list())[0]?.exercises.find(({ exercise }) => exercise === 'check')
    expect(after?.questions).toBe((before?.questions ?? 0) - 1)
  })

  it('that declines changes no score', async () => {
    const under = await startCore()
    const { appeal } = await appealed(under)
    const ruled = await under.client.appeals.rule({ appealId: appeal.id, reason: REASON, ruling: { upheld: false } })
    expect(ruled).toMatchObject({ state: 'declined', ruled: { key: null, rescored: 0 } })
    expect((await under.client.progress.overview()).both).toEqual({ asked: 3, right: 2 })
  })

  it('names sources of the text exactly where a source answers', async () => {
    const under = await startCore()
    const { appeal } = await appealed(under)
    const rule = (key: object) =>
      under.client.appeals.rule({
        ...{ appealId: appeal.id, reason: REASON },
        ruling: { upheld: true, key: { label: 'fact', owner: 'source', voice: ['gull'], ...key } },
      })
    expect(await refusal(rule({ voice: [] }))).toMatchObject({ code: 'ANSWER_UNFIT' })
    expect(await refusal(rule({ owner: 'article' }))).toMatchObject({ code: 'ANSWER_UNFIT' })
    expect(await refusal(rule({ voice: ['nobody'] }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refusal(rule({ owner: null }))).toMatchObject({ code: 'OWNER_MISSING' })
    expect(await under.client.appeals.list()).toMatchObject([{ state: 'open' }])
  })
})
