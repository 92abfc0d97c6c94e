import { describe, expect, it } from 'vitest'
import { refusal, startCore } from './core-under-test'
import { askedIn, practise, rightAnswer } from './learner'

describe('profiles', () => {
  it('begin with one, so that nobody has to make one before learning', async () => {
    const { client } = await startCore()
    expect(await client.profiles.list()).toEqual([
      expect.objectContaining({ name: 'Learner', answers: 0, current: true }),
    ])
  })

  it('are added and renamed, each name once whatever its capitals', async () => {
    const { client } = await startCore()
    const profiles = await client.profiles.add({ name: '  Ada ' })
    const ada = profiles.find(({ name }) => name === 'Ada')
    expect(ada).toMatchObject({ current: false })
    expect(await refusal(client.profiles.add({ name: 'ADA' }))).toMatchObject({ code: 'NAME_TAKEN' })
    const renamed = await client.profiles.rename({ id: ada?.id ?? '', name: 'ada' })
    expect(renamed.map(({ name }) => name)).toEqual(['Learner', 'ada'])
    expect(await refusal(client.profiles.rename({ id: ada?.id ?? '', name: 'learner' }))).toMatchObject({
      code: 'NAME_TAKEN',
    })
    expect(await refusal(client.profiles.rename({ id: 'nobody', name: 'X' }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refusal(client.profiles.add({ name: '   ' }))).toMatchObject({ code: 'BAD_REQUEST' })
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

  it('do not reach into each other’s sessions', async () => {
    const { client } = await startCore()
    const { sessionId } = askedIn(await client.practice.start({ textId: 'harbour' }))
    const ada = (await client.profiles.add({ name: 'Ada' })).find(({ name }) => name === 'Ada')
    await client.profiles.switch({ id: ada?.id ?? '' })
    for (const call of [client.practice.state, client.practice.next, client.practice.finish, client.practice.summary]) {
      expect(await refusal(call({ sessionId }))).toMatchObject({ code: 'NOT_YOURS' })
    }
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
    expect(fresh).toMatchObject({ name: 'Learner', current: true })
    await under.reopen()
    expect(await under.client.profiles.list()).toEqual([fresh])
  })
})
