import { describe, expect, it } from 'vitest'
import { refusal, startCore, type CoreUnderTest } from './core-under-test'
import { practise, rightAnswer } from './learner'

const DAY = 86_400_000
const YEAR = 366 * DAY

const names = async ({ client }: CoreUnderTest) => (await client.profiles.list()).map(({ name }) => name)
const expiring = async ({ client }: CoreUnderTest) => (await client.privacy.state()).expiring

/** A day of use, so many days later: Winnow is started, and looks. */
async function useAfter(under: CoreUnderTest, days: number): Promise<void> {
  under.now += days * DAY
  await under.reopen()
  await under.client.privacy.state()
}

/** Ada and Bea have each answered once; Ada learns here now. */
async function withTwo(): Promise<CoreUnderTest & { learners: Record<'Ada' | 'Bea', string> }> {
  const under = await startCore()
  const { client } = under
  const [first] = await client.profiles.list()
  await client.profiles.rename({ id: first?.id ?? '', name: 'Ada' })
  await practise(client, rightAnswer, { size: 2 })
  const bea = (await client.profiles.add({ name: 'Bea' })).find(({ name }) => name === 'Bea')
  const learners = { Ada: first?.id ?? '', Bea: bea?.id ?? '' }
  await client.profiles.switch({ id: learners.Bea })
  await practise(client, rightAnswer, { size: 2 })
  await client.profiles.switch({ id: learners.Ada })
  return Object.assign(under, { learners })
}

describe('a retention period', () => {
  it('is none at first, and then nobody is ever deleted', async () => {
    const under = await withTwo()
    for (let count = 0; count < 4; count++) await useAfter(under, YEAR / DAY)
    expect(await under.client.privacy.state()).toEqual({ months: null, expiring: [] })
    expect(await names(under)).toEqual(['Ada', 'Bea'])
  })

  it.each([0, 7, -6, 1.5, '6', undefined])('is not %s months', async months => {
    const { client } = await startCore()
    expect(await refusal(client.privacy.setRetention({ months: months as never }))).toMatchObject({
      code: 'BAD_REQUEST',
    })
  })

  it('lists who has not answered for so long, and deletes 30 days and 3 days of use later', async () => {
    const under = await withTwo()
    await under.client.privacy.setRetention({ months: 6 })
    await useAfter(under, 170)
    expect(await expiring(under)).toEqual([])
    await useAfter(under, 20)
    const [, bea] = await expiring(under)
    expect(bea).toMatchObject({ name: 'Bea', current: false, handedIn: false, answers: 2, daysOfUseLeft: 2 })
    expect(bea?.deletedFrom).toBeGreaterThan(under.now + 29 * DAY)
    await useAfter(under, 29)
    expect(await names(under)).toEqual(['Ada', 'Bea'])
    // Thirty days have gone by, but this is only the third day of use from here on.
    await useAfter(under, 2)
    expect(await names(under)).toEqual(['Ada'])
    expect(await under.client.data.verify()).toMatchObject({ ok: true, answers: 2 })
    expect(under.core.store.read(reader => reader.learners.find(under.learners.Bea))).toBeNull()
  })

  it('counts a day once, however often it looks', async () => {
    const under = await withTwo()
    await under.client.privacy.setRetention({ months: 6 })
    await useAfter(under, 200)
    for (let count = 0; count < 5; count++) await under.client.privacy.state()
    await useAfter(under, 31)
    for (let count = 0; count < 5; count++) await under.client.privacy.state()
    expect((await expiring(under))[1]).toMatchObject({ name: 'Bea', daysOfUseLeft: 1 })
    await useAfter(under, 1)
    expect(await names(under)).toEqual(['Ada'])
  })

  it('begins again with an answer in between', async () => {
    const under = await withTwo()
    await under.client.privacy.setRetention({ months: 6 })
    await useAfter(under, 200)
    await useAfter(under, 10)
    await under.client.profiles.switch({ id: under.learners.Bea })
    await practise(under.client, rightAnswer, { size: 1 })
    await under.client.profiles.switch({ id: under.learners.Ada })
    for (let count = 0; count < 4; count++) await useAfter(under, 15)
    expect((await expiring(under)).map(({ name }) => name)).toEqual(['Ada'])
    expect(await names(under)).toEqual(['Ada', 'Bea'])
  })

  it('begins again with Keep, for who asks for it and for another', async () => {
    const under = await withTwo()
    await under.client.privacy.setRetention({ months: 6 })
    await useAfter(under, 200)
    expect((await under.client.privacy.keep({ learnerId: under.learners.Bea })).expiring).toHaveLength(1)
    expect(await under.client.privacy.keepOwn()).toBeNull()
    expect(await expiring(under)).toEqual([])
    for (let count = 0; count < 4; count++) await useAfter(under, 40)
    expect(await names(under)).toEqual(['Ada', 'Bea'])
    await useAfter(under, 40)
    expect(await expiring(under)).toHaveLength(2)
    expect(await refusal(under.client.privacy.keep({ learnerId: 'nobody' }))).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('deletes now who is to be deleted now', async () => {
    const under = await withTwo()
    await under.client.privacy.setRetention({ months: 6 })
    await useAfter(under, 200)
    const { expiring: left } = await under.client.privacy.remove({ learnerId: under.learners.Bea })
    expect(left.map(({ name }) => name)).toEqual(['Ada'])
    expect(await refusal(under.client.privacy.remove({ learnerId: under.learners.Bea }))).toMatchObject({
      code: 'NOT_FOUND',
    })
    await under.client.privacy.remove({ learnerId: under.learners.Ada })
    expect(await names(under)).toHaveLength(1)
    expect(await names(under)).not.toContain('Ada')
  })

  it('that is taken back, or made longer, clears the list', async () => {
    const under = await withTwo()
    await under.client.privacy.setRetention({ months: 6 })
    await useAfter(under, 200)
    expect((await under.client.privacy.setRetention({ months: 12 })).expiring).toEqual([])
    expect((await under.client.privacy.setRetention({ months: 6 })).expiring).toHaveLength(2)
    expect((await under.client.privacy.setRetention({ months: null })).expiring).toEqual([])
  })
})

describe('who is learning now', () => {
  it('is not deleted before Today has told it, and then has a week', async () => {
    const under = await withTwo()
    await under.client.privacy.setRetention({ months: 6 })
    for (let count = 0; count < 6; count++) await useAfter(under, 60)
    expect(await names(under)).toEqual(['Ada'])
    const [ada] = await expiring(under)
    expect(ada).toMatchObject({ name: 'Ada', current: true, deletedFrom: null, daysOfUseLeft: 0 })
    const notice = await under.client.privacy.noticeSeen()
    expect(notice).toMatchObject({ learnerId: under.learners.Ada, months: 6 })
    expect(notice?.deletedFrom).toBeGreaterThan(under.now + 6 * DAY)
    await useAfter(under, 6)
    expect(await names(under)).toEqual(['Ada'])
    await useAfter(under, 2)
    expect(await names(under)).not.toContain('Ada')
    expect(await names(under)).toHaveLength(1)
  })

  it('is told nothing where there is nothing to tell', async () => {
    const { client } = await withTwo()
    expect(await client.privacy.notice()).toBeNull()
    expect(await client.privacy.noticeSeen()).toBeNull()
  })
})

describe('a clock', () => {
  it('that ran ahead by years for a day deletes nobody', async () => {
    const under = await withTwo()
    await under.client.privacy.setRetention({ months: 6 })
    await useAfter(under, 30)
    await useAfter(under, 20 * 365)
    expect(await expiring(under)).toHaveLength(2)
    await useAfter(under, -20 * 365)
    expect(await expiring(under)).toEqual([])
    for (let count = 0; count < 5; count++) await useAfter(under, 20)
    expect(await names(under)).toEqual(['Ada', 'Bea'])
  })

  it('that goes back by a day has the thirty days begin again', async () => {
    const under = await withTwo()
    await under.client.privacy.setRetention({ months: 6 })
    await useAfter(under, 200)
    await useAfter(under, 20)
    await useAfter(under, -1)
    await useAfter(under, 12)
    await useAfter(under, 1)
    expect(await names(under)).toEqual(['Ada', 'Bea'])
    await useAfter(under, 18)
    expect(await names(under)).toEqual(['Ada'])
  })
})

describe('a backup that is put back', () => {
  it('brings no notice of then with it', async () => {
    const under = await withTwo()
    await under.client.privacy.setRetention({ months: 6 })
    await useAfter(under, 200)
    await useAfter(under, 1)
    const [backup] = (await under.client.data.backUp()).backups
    under.now += 60 * DAY
    await under.client.data.restore({ backupId: backup?.id ?? '' })
    await useAfter(under, 1)
    expect(await names(under)).toEqual(['Ada', 'Bea'])
    expect((await expiring(under))[1]).toMatchObject({ daysOfUseLeft: expect.any(Number) as number })
  })
})
