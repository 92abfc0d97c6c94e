import { describe, expect, it } from 'vitest'
import { refusal, startCore, type CoreUnderTest } from './core-under-test'

type Client = CoreUnderTest['client']

async function classWith(client: Client, ...names: string[]): Promise<string> {
  const { classId } = await client.classes.add({ name: '7b' })
  if (names.length > 0) await client.classes.addSeats({ classId, names })
  return classId
}

const namesIn = async (client: Client, classId: string) =>
  (await client.classes.get({ classId })).seats.map(({ number, name }) => `${number} ${name}`)

const seatNamed = async (client: Client, classId: string, name: string) =>
  (await client.classes.get({ classId })).seats.find(seat => seat.name === name)?.id ?? ''

describe('classes', () => {
  it('are none at first, and then in the order in which they were made', async () => {
    const { client } = await startCore()
    expect(await client.classes.list()).toEqual({ classes: [], seatless: [] })
    await client.classes.add({ name: '  7b ' })
    await client.classes.add({ name: '7a' })
    const { classes } = await client.classes.list()
    expect(classes).toMatchObject([
      { name: '7b', seats: 0, handedIn: 0, lastAt: null },
      { name: '7a', seats: 0 },
    ])
  })

  it('have names of their own, whatever their capitals', async () => {
    const { client } = await startCore()
    const classId = await classWith(client)
    const told = await refusal(client.classes.add({ name: '7B' }))
    expect(told).toMatchObject({ code: 'NAME_TAKEN', message: expect.stringContaining('class') as string })
    const { classId: other } = await client.classes.add({ name: 'Évreux' })
    expect(await refusal(client.classes.rename({ classId, name: 'évreux' }))).toMatchObject({ code: 'NAME_TAKEN' })
    await client.classes.rename({ classId: other, name: 'ÉVREUX' })
    expect((await client.classes.get({ classId: other })).name).toBe('ÉVREUX')
  })

  it('refuses names that no class or pupil can have', async () => {
    const { client } = await startCore()
    const classId = await classWith(client)
    for (const name of ['', '   ', 'a\nb', 'a\u202Eb', 'x'.repeat(41)]) {
      expect(await refusal(client.classes.add({ name })), name).toMatchObject({ code: 'BAD_REQUEST' })
      expect(await refusal(client.classes.addSeats({ classId, names: [name] })), name).toMatchObject({
        code: 'BAD_REQUEST',
      })
    }
    expect(await namesIn(client, classId)).toEqual([])
  })

  it('is gone with its seats when it is removed, and is then not found', async () => {
    const { client } = await startCore()
    const classId = await classWith(client, 'Ada')
    const seatId = await seatNamed(client, classId, 'Ada')
    await client.classes.remove({ classId })
    expect(await client.classes.list()).toEqual({ classes: [], seatless: [] })
    for (const call of [
      client.classes.get({ classId }),
      client.classes.remove({ classId }),
      client.classes.rename({ classId, name: '8b' }),
      client.classes.addSeats({ classId, names: ['Ben'] }),
      client.classes.orderSeats({ classId, seatIds: [seatId] }),
    ]) {
      expect(await refusal(call)).toMatchObject({ code: 'NOT_FOUND', data: { what: 'class' } })
    }
    expect(await refusal(client.classes.renameSeat({ seatId, name: 'Ben' }))).toMatchObject({
      code: 'NOT_FOUND',
      data: { what: 'seat' },
    })
  })

  it('tells whoever watches', async () => {
    const { client } = await startCore()
    const changes = await client.app.changes()
    const next = changes.next()
    await client.classes.add({ name: '7b' })
    expect((await next).value).toEqual({ topics: ['classes'] })
    await changes.return()
  })
})

describe('the seats of a class', () => {
  it('are numbered in the order in which they were added', async () => {
    const { client } = await startCore()
    const classId = await classWith(client, 'Zoe', 'Ada')
    await client.classes.addSeats({ classId, names: ['Ben'] })
    expect(await namesIn(client, classId)).toEqual(['1 Zoe', '2 Ada', '3 Ben'])
    expect((await client.classes.list()).classes).toMatchObject([{ seats: 3, handedIn: 0 }])
  })

  it('come all or none: a name that is here, or stands twice, is named', async () => {
    const { client } = await startCore()
    const classId = await classWith(client, 'Élodie  Roy'.replace('  ', ' '))
    for (const names of [
      ['Ben', 'élodie roy'],
      ['Cy', 'CY'],
    ]) {
      expect(await refusal(client.classes.addSeats({ classId, names }))).toMatchObject({
        code: 'NAME_TAKEN',
        message: expect.stringContaining(`“${names[1]}”`) as string,
      })
    }
    expect(await namesIn(client, classId)).toEqual(['1 Élodie Roy'])
  })

  it('are at most 500', async () => {
    const { client } = await startCore()
    const classId = await classWith(client)
    const names = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `Pupil ${from + index}`)
    expect(await refusal(client.classes.addSeats({ classId, names: names(501) }))).toMatchObject({
      code: 'BAD_REQUEST',
    })
    await client.classes.addSeats({ classId, names: names(499) })
    expect(await refusal(client.classes.addSeats({ classId, names: names(2, 600) }))).toMatchObject({
      code: 'CLASS_FULL',
    })
    await client.classes.addSeats({ classId, names: ['Last'] })
    expect((await client.classes.get({ classId })).seats).toHaveLength(500)
  })

  it('keep their number when another goes, which can be put back as it was', async () => {
    const { client } = await startCore()
    const classId = await classWith(client, 'Ada', 'Ben', 'Cy')
    const { removed } = await client.classes.removeSeats({ seatIds: [await seatNamed(client, classId, 'Ben')] })
    expect(removed).toEqual([{ number: 2, name: 'Ben', learnerId: null }])
    expect(await namesIn(client, classId)).toEqual(['1 Ada', '3 Cy'])
    await client.classes.putSeatBack({ classId, seat: removed[0]! })
    expect(await namesIn(client, classId)).toEqual(['1 Ada', '2 Ben', '3 Cy'])
    expect(await refusal(client.classes.putSeatBack({ classId, seat: removed[0]! }))).toMatchObject({
      code: 'NAME_TAKEN',
    })
    await client.classes.putSeatBack({ classId, seat: { ...removed[0]!, name: 'Ben the second' } })
    expect(await namesIn(client, classId)).toEqual(['1 Ada', '2 Ben', '3 Cy', '4 Ben the second'])
  })

  it('can be renamed, by the same rules', async () => {
    const { client } = await startCore()
    const classId = await classWith(client, 'Ada', 'Ben')
    const seatId = await seatNamed(client, classId, 'Ada')
    expect(await refusal(client.classes.renameSeat({ seatId, name: 'BEN' }))).toMatchObject({ code: 'NAME_TAKEN' })
    await client.classes.renameSeat({ seatId, name: 'ADA' })
    expect(await namesIn(client, classId)).toEqual(['1 ADA', '2 Ben'])
  })

  it('can be put in another order, all of them at once or not at all', async () => {
    const { client } = await startCore()
    const classId = await classWith(client, 'Ada', 'Ben', 'Cy')
    const { seats } = await client.classes.get({ classId })
    const [ada, ben, cy] = seats.map(({ id }) => id) as [string, string, string]
    for (const seatIds of [
      [ada, ben],
      [ada, ben, ben],
      [ada, ben, 'nobody'],
      [ada, ben, cy, 'nobody'],
    ]) {
      expect(await refusal(client.classes.orderSeats({ classId, seatIds }))).toMatchObject({ code: 'NOT_FOUND' })
    }
    await client.classes.orderSeats({ classId, seatIds: [cy, ada, ben] })
    expect(await namesIn(client, classId)).toEqual(['1 Cy', '2 Ada', '3 Ben'])
  })

  it('all stay when one of those to be removed is not there', async () => {
    const { client } = await startCore()
    const classId = await classWith(client, 'Ada')
    const seatId = await seatNamed(client, classId, 'Ada')
    expect(await refusal(client.classes.removeSeats({ seatIds: [seatId, 'nobody'] }))).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await namesIn(client, classId)).toEqual(['1 Ada'])
  })

  it('take a profile of this computer, which stays one, and give it back', async () => {
    const { client } = await startCore()
    const classId = await classWith(client, 'Ada', 'Ben')
    const seatId = await seatNamed(client, classId, 'Ada')
    const [profile] = await client.profiles.list()
    const learnerId = profile?.id ?? ''
    await client.classes.seatLearner({ seatId, learnerId })
    expect((await client.classes.get({ classId })).seats[0]).toMatchObject({
      learner: { id: learnerId, name: profile?.name, handedIn: false, answers: 0, lastAt: null, handIns: 0 },
    })
    const other = await seatNamed(client, classId, 'Ben')
    expect(await refusal(client.classes.seatLearner({ seatId: other, learnerId }))).toMatchObject({
      code: 'SEAT_TAKEN',
      message: expect.stringContaining('Ada') as string,
    })
    expect(await refusal(client.classes.removeLearner({ learnerId }))).toMatchObject({ code: 'NOT_FOUND' })
    await client.classes.seatLearner({ seatId, learnerId: null })
    expect((await client.classes.get({ classId })).seats[0]?.learner).toBeNull()
    expect(await client.profiles.list()).toMatchObject([{ id: learnerId, current: true }])
    expect(await refusal(client.classes.seatLearner({ seatId, learnerId: 'nobody' }))).toMatchObject({
      code: 'NOT_FOUND',
      data: { what: 'learner' },
    })
  })

  it('are empty again when the profile in them is deleted', async () => {
    const { client } = await startCore()
    const classId = await classWith(client, 'Ada')
    const [profile] = await client.profiles.list()
    await client.classes.seatLearner({ seatId: await seatNamed(client, classId, 'Ada'), learnerId: profile?.id ?? '' })
    await client.profiles.remove({ id: profile?.id ?? '' })
    expect((await client.classes.get({ classId })).seats).toMatchObject([{ name: 'Ada', learner: null }])
  })
})
