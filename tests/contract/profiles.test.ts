import { describe, expect, it } from 'vitest'
import { newAnswerId, refusal, startCore } from './core-under-test'
import { askedIn, practise, rightAnswer } from './learner'

describe('profiles', () => {
  it('begin with one, so that nobody has to make one before learning', async () => {
    const { client } = await startCore()
    expect(await client.profiles.list()).toEqual([
      expect.objectContaining({ name: expect.stringMatching(/^\w+ \w+$/) as string, answers: 0, current: true }),
    ])
  })

  it('are added and renamed, each name once whatever its capitals', async () => {
    const { client } = await startCore()
    const [first] = await client.profiles.list()
    const own = first?.name ?? ''
    const profiles = await client.profiles.add({ name: '  Ada ' })
    const ada = profiles.find(({ name }) => name === 'Ada')
    expect(ada).toMatchObject({ current: false })
    expect(await refusal(client.profiles.add({ name: 'ADA' }))).toMatchObject({ code: 'NAME_TAKEN' })
    const renamed = await client.profiles.rename({ id: ada?.id ?? '', name: 'ada' })
    expect(renamed.map(({ name }) => name)).toEqual([own, 'ada'])
    expect(await refusal(client.profiles.rename({ id: ada?.id ?? '', name: own.toLowerCase() }))).toMatchObject({
      code: 'NAME_TAKEN',
    })
    expect(await refusal(client.profiles.rename({ id: 'nobody', name: 'X' }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refusal(client.profiles.add({ name: '   ' }))).toMatchObject({ code: 'BAD_REQUEST' })
  })

  it.each([
    ['a line break', 'A\nda'],
    ['a tab', 'A\tda'],
    ['an end of text', 'A\u0003da'],
    ['a mark that turns what follows around', '\u202Eada'],
    ['an isolate', 'Ada\u2066'],
    ['a mark of direction', 'Ada\u200F1'],
  ])('have no %s in their name', async (_, name) => {
    const { client } = await startCore()
    const [own] = await client.profiles.list()
    for (const call of [client.profiles.add({ name }), client.profiles.rename({ id: own?.id ?? '', name })]) {
      const answer = await refusal(call)
      expect(answer).toMatchObject({
        code: 'BAD_REQUEST',
        data: {
          issues: [{ field: 'name', message: 'A name cannot hold line breaks, tabs or invisible control characters.' }],
        },
      })
    }
    expect(await client.profiles.list()).toEqual([own])
  })

  it('are called by any script, and one name however it was typed', async () => {
    const { client } = await startCore()
    const [own] = await client.profiles.list()
    const composed = 'Zoë'
    const profiles = await client.profiles.add({ name: composed.normalize('NFD') })
    expect(profiles.map(({ name }) => name)).toEqual([own?.name, composed])
    expect(await refusal(client.profiles.add({ name: composed }))).toMatchObject({ code: 'NAME_TAKEN' })
    for (const name of ['שרה', 'أحمد', '李雷', 'Ada 👩‍🎓']) await client.profiles.add({ name })
    expect(await client.profiles.list()).toHaveLength(6)
  })

  it('have each a record and settings of their own', async () => {
    const { client } = await startCore()
    await practise(client, rightAnswer, { size: 2 })
    await client.settings.set({ theme: 'dark' })
    const ada = (await client.profiles.add({ name: 'Ada' })).find(({ name }) => name === 'Ada')
    await client.profiles.switch({ id: ada?.id ?? '' })
    expect(await client.progress.overview()).toMatchObject({ answers: 0, sessionsDone: 0 })
    expect(await client.settings.get()).toMatchObject({ theme: 'system' })
    expect((await client.library.list())[0]).toMatchObject({ seen: 0, xrayOpen: false })
  })

  it.each([
    ['another profile’s', 'NOT_YOURS'],
    ['a removed profile’s', 'NOT_FOUND'],
  ])('do not reach into %s session, nor add to it', async (whose, code) => {
    const { client } = await startCore()
    const { sessionId, segment } = askedIn(await client.practice.start({ textId: 'harbour' }))
    const sent = { sessionId, answerId: newAnswerId(), segmentId: segment.id, answer: rightAnswer(segment.id) }
    await client.practice.answer(sent)
    const [own] = await client.profiles.list()
    const ada = (await client.profiles.add({ name: 'Ada' })).find(({ name }) => name === 'Ada')
    if (whose.startsWith('a removed')) await client.profiles.remove({ id: own?.id ?? '' })
    else await client.profiles.switch({ id: ada?.id ?? '' })
    const { state, next, finish, summary, answer } = client.practice
    for (const call of [state, next, finish, summary])
      expect(await refusal(call({ sessionId }))).toMatchObject({ code })
    for (const again of [sent, { ...sent, answerId: newAnswerId() }])
      expect(await refusal(answer(again))).toMatchObject({ code })
    expect(await refusal(client.progress.answer({ eventId: sent.answerId }))).toMatchObject({ code })
    const answers = code === 'NOT_YOURS' ? 1 : 0
    expect(await client.data.verify()).toEqual({ ok: true, answers, problems: [] })
  })

  it('are removed with everything; somebody else, or a fresh profile, then learns', async () => {
    const under = await startCore()
    const { client } = under
    await practise(client, rightAnswer, { size: 2 })
    const [own] = await client.profiles.list()
    await client.profiles.add({ name: 'Ada' })
    expect(await client.profiles.remove({ id: own?.id ?? '' })).toEqual([
      expect.objectContaining({ name: 'Ada', current: true, answers: 0 }),
    ])
    expect(await client.data.status()).toMatchObject({ answers: 0 })
    const [ada] = await client.profiles.list()
    const [fresh] = await client.profiles.remove({ id: ada?.id ?? '' })
    expect(fresh).toMatchObject({ answers: 0, current: true })
    await under.reopen()
    expect(await under.client.profiles.list()).toEqual([fresh])
  })
})
