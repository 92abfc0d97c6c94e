import { describe, expect, it } from 'vitest'
import { HARBOUR_FILE } from '../fixtures/study-texts'
import { CoreUnderTest, refusal, startCore } from './core-under-test'
import { mistakesFirst, practise, rightAnswer } from './learner'
import { handedOver, savedRecord } from './record-files'

type Client = CoreUnderTest['client']

/** Whoever practises in a Winnow of their own; ids there are like no others. */
async function pupil(name: string, { size = 3, ids = 'ada' } = {}) {
  const core = new CoreUnderTest({ 'harbour.study': HARBOUR_FILE })
  core.idsBegin = `of-${ids}`
  await core.open()
  const [own] = await core.client.profiles.list()
  await core.client.profiles.rename({ id: own?.id ?? '', name })
  await practise(core.client, mistakesFirst({}), { size })
  return {
    client: core.client,
    learnerId: own?.id ?? '',
    file: async () => (await savedRecord(core.client)).file,
  }
}

async function classWith(client: Client, ...names: string[]): Promise<string> {
  const { classId } = await client.classes.add({ name: '7b' })
  if (names.length > 0) await client.classes.addSeats({ classId, names })
  return classId
}

const seats = async (client: Client, classId: string) => (await client.classes.get({ classId })).seats

const seatOf = async (client: Client, classId: string, name: string) =>
  (await seats(client, classId)).find(seat => seat.name === name)?.id ?? ''

async function looked(client: Client, classId: string, file: Buffer) {
  const { fileId } = await handedOver(client, file)
  return { fileId, ...(await client.classes.lookAtHandIn({ classId, fileId })) }
}

async function handedIn(client: Client, classId: string, file: Buffer, name?: string) {
  const { fileId, place } = await looked(client, classId, file)
  const seatId = name === undefined && place.by !== 'nothing' ? place.seatId : await seatOf(client, classId, name ?? '')
  return client.classes.takeHandIn({ classId, fileId, seat: { kind: 'here', seatId } })
}

/** All that a teacher's Winnow says of its classes and their records. */
const everything = async (client: Client, classId: string) => [
  await client.classes.list(),
  await client.classes.get({ classId }),
  await client.profiles.list(),
]

describe('a record that is handed in', () => {
  it('finds the free seat of its name, whatever its capitals, and is told before anything is stored', async () => {
    const ada = await pupil('ada  LOVELACE')
    const { client } = await startCore()
    const classId = await classWith(client, 'Ben', 'Ada Lovelace')
    const { place, report, fileId } = await looked(client, classId, await ada.file())
    const seatId = await seatOf(client, classId, 'Ada Lovelace')
    expect(place).toEqual({ by: 'name', seatId })
    expect(report).toMatchObject({ name: 'ada  LOVELACE', hereAs: null, handedIn: false, answers: 3, newAnswers: 3 })
    expect((await seats(client, classId))[1]).toMatchObject({ learner: null })

    const done = await client.classes.takeHandIn({ classId, fileId, seat: { kind: 'here', seatId } })
    expect(done).toMatchObject({ seatId, seatName: 'Ada Lovelace', learnerId: ada.learnerId, newAnswers: 3 })
    expect(await seats(client, classId)).toMatchObject([
      { name: 'Ben', learner: null },
      { name: 'Ada Lovelace', learner: { id: ada.learnerId, handedIn: true, answers: 3, firstAnswers: 3, handIns: 1 } },
    ])
    const { classes } = await client.classes.list()
    expect(classes).toMatchObject([{ seats: 2, handedIn: 1, lastAt: expect.any(Number) as number }])
    expect(await client.data.verify()).toMatchObject({ ok: true, problems: [] })
  })

  it('is no profile: neither listed, nor switched to, renamed, or deleted as one', async () => {
    const ada = await pupil('Ada')
    const { client, core } = await startCore()
    const classId = await classWith(client, 'Ada')
    await handedIn(client, classId, await ada.file())
    expect(await client.profiles.list()).toMatchObject([{ answers: 0, current: true }])
    const { learnerId: id } = ada
    for (const call of [
      client.profiles.switch({ id }),
      client.profiles.rename({ id, name: 'Bea' }),
      client.profiles.remove({ id }),
    ]) {
      expect(await refusal(call)).toMatchObject({ code: 'NOT_FOUND', data: { what: 'profile' } })
    }
    const [own] = await client.profiles.list()
    expect(await client.profiles.remove({ id: own?.id ?? '' })).toMatchObject([{ answers: 0, current: true }])
    expect(core.store.read(reader => reader.learners.current()?.id)).not.toBe(id)
    expect((await seats(client, classId))[0]).toMatchObject({ learner: { id } })
  })

  it('leaves its name to a profile that wants it', async () => {
    const ada = await pupil('Ada')
    const { client } = await startCore()
    const classId = await classWith(client, 'Ada')
    await handedIn(client, classId, await ada.file())
    await client.profiles.add({ name: 'ADA' })
    expect(await client.profiles.list()).toMatchObject([{ answers: 0 }, { name: 'ADA', answers: 0 }])
    expect((await seats(client, classId))[0]).toMatchObject({ name: 'Ada', learner: { name: 'Ada 2', answers: 3 } })
  })

  it('changes nothing the second time, and adds what was done since', async () => {
    const ada = await pupil('Ada')
    const { client } = await startCore()
    const classId = await classWith(client, 'Ada')
    const file = await ada.file()
    await handedIn(client, classId, file)
    const before = await everything(client, classId)
    expect(await looked(client, classId, file)).toMatchObject({ place: { by: 'learner' }, report: { newEvents: 0 } })
    expect(await handedIn(client, classId, file)).toMatchObject({ newAnswers: 0, newEvents: 0 })
    expect(await everything(client, classId)).toEqual(before)

    await practise(ada.client, rightAnswer, { size: 2 })
    expect(await handedIn(client, classId, await ada.file())).toMatchObject({ newAnswers: 2 })
    expect((await seats(client, classId))[0]).toMatchObject({ learner: { answers: 5, handIns: 2 } })
    expect(await handedIn(client, classId, file)).toMatchObject({ newAnswers: 0 })
    expect((await seats(client, classId))[0]).toMatchObject({ learner: { answers: 5, handIns: 2 } })
  })

  it('is not laid over another of the same name: then there is a question, and a new seat', async () => {
    const [one, other] = [await pupil('Ada'), await pupil('Ada', { size: 1, ids: 'other' })]
    const { client } = await startCore()
    const classId = await classWith(client, 'Ada')
    await handedIn(client, classId, await one.file())
    const { fileId, place } = await looked(client, classId, await other.file())
    expect(place).toEqual({ by: 'nothing' })
    const seatId = await seatOf(client, classId, 'Ada')
    const taken = { classId, fileId, seat: { kind: 'here', seatId } } as const
    expect(await refusal(client.classes.takeHandIn(taken))).toMatchObject({ code: 'SEAT_TAKEN' })
    const again = { classId, fileId, seat: { kind: 'new', name: 'ADA' } } as const
    expect(await refusal(client.classes.takeHandIn(again))).toMatchObject({ code: 'NAME_TAKEN' })
    expect(await seats(client, classId)).toHaveLength(1)
    await client.classes.takeHandIn({ classId, fileId, seat: { kind: 'new', name: 'Ada B.' } })
    expect(await seats(client, classId)).toMatchObject([
      { number: 1, name: 'Ada', learner: { name: 'Ada', answers: 3 } },
      { number: 2, name: 'Ada B.', learner: { name: 'Ada 2', answers: 1 } },
    ])
  })

  it('is merged into the profile where its learner has one here, which stays a profile', async () => {
    const ada = await pupil('Ada')
    const { client } = await startCore()
    const { fileId } = await handedOver(client, await ada.file())
    await client.record.bringIn({ fileId })
    await practise(ada.client, rightAnswer, { size: 1 })
    const classId = await classWith(client, 'Ada')
    await handedIn(client, classId, await ada.file())
    expect((await seats(client, classId))[0]).toMatchObject({ learner: { handedIn: false, answers: 4, handIns: 1 } })
    expect(await client.profiles.list()).toMatchObject([{ answers: 0 }, { name: 'Ada', answers: 4 }])
  })

  it('becomes a profile, with its settings, where it is then brought in as one', async () => {
    const ada = await pupil('Ada')
    await ada.client.settings.set({ textSize: 150 })
    const { client } = await startCore()
    const classId = await classWith(client, 'Ada')
    const file = await ada.file()
    await handedIn(client, classId, file)
    const { fileId } = await handedOver(client, file)
    expect(await client.record.look({ fileId })).toMatchObject({ hereAs: 'Ada', handedIn: true, newEvents: 0 })
    await client.record.bringIn({ fileId })
    expect(await client.profiles.list()).toMatchObject([{ answers: 0 }, { name: 'Ada', answers: 3 }])
    expect((await seats(client, classId))[0]).toMatchObject({ learner: { id: ada.learnerId, handedIn: false } })
    await client.profiles.switch({ id: ada.learnerId })
    expect(await client.settings.get()).toMatchObject({ textSize: 150 })
  })

  it('has a seat in each of two classes, and one in each', async () => {
    const ada = await pupil('Ada')
    const { client } = await startCore()
    const first = await classWith(client, 'Ada', 'Bea')
    const { classId: second } = await client.classes.add({ name: 'Newspaper club' })
    const file = await ada.file()
    await handedIn(client, first, file)
    const { fileId, place } = await looked(client, second, file)
    expect(place).toEqual({ by: 'nothing' })
    await client.classes.takeHandIn({ classId: second, fileId, seat: { kind: 'new', name: 'Ada' } })
    expect(await seats(client, second)).toMatchObject([{ learner: { id: ada.learnerId } }])
    expect(await refusal(handedIn(client, first, file, 'Bea'))).toMatchObject({
      code: 'SEAT_TAKEN',
      message: expect.stringContaining('Ada') as string,
    })
    const inOther = await handedOver(client, file)
    const seat = { kind: 'here', seatId: await seatOf(client, second, 'Ada') } as const
    expect(await refusal(client.classes.takeHandIn({ classId: first, ...inOther, seat }))).toMatchObject({
      code: 'NOT_FOUND',
      data: { what: 'seat' },
    })
  })

  it('that is damaged, foreign or forked is refused with the entry named, and nothing is stored', async () => {
    const ada = await pupil('Ada')
    const { client } = await startCore()
    const classId = await classWith(client, 'Ada')
    const file = await ada.file()
    const lines = file.toString().split('\n')
    const at = lines.findIndex(line => line.includes('"answer.given"'))
    lines[at] = lines[at]!.replace('"confidence":2', '"confidence":1').replace('"confidence":3', '"confidence":1')
    const before = await everything(client, classId)
    expect(await refusal(looked(client, classId, Buffer.from(lines.join('\n'))))).toMatchObject({
      code: 'RECORD_REFUSED',
      message: expect.stringMatching(/^Entry number \d+ of this record \([\w-]+\) .*Nothing was stored\.$/) as string,
      data: { reason: 'damaged' },
    })
    expect(await refusal(looked(client, classId, Buffer.from('Dear diary')))).toMatchObject({
      data: { reason: 'foreign' },
    })
    // Unlooked at, it is refused as well.
    const { fileId } = await handedOver(client, Buffer.from(lines.join('\n')))
    const seatId = await seatOf(client, classId, 'Ada')
    const unlooked = { classId, fileId, seat: { kind: 'here', seatId } } as const
    expect(await refusal(client.classes.takeHandIn(unlooked))).toMatchObject({ code: 'RECORD_REFUSED' })
    expect(await everything(client, classId)).toEqual(before)

    await handedIn(client, classId, file)
    const twin = new CoreUnderTest({ 'harbour.study': HARBOUR_FILE })
    twin.idsBegin = 'twin'
    await twin.open()
    await twin.client.record.bringIn(await handedOver(twin.client, file))
    await twin.client.profiles.switch({ id: ada.learnerId })
    await practise(twin.client, rightAnswer, { size: 1 })
    await practise(ada.client, rightAnswer, { size: 2 })
    await handedIn(client, classId, await ada.file())
    expect(await refusal(looked(client, classId, (await savedRecord(twin.client)).file))).toMatchObject({
      message: expect.stringContaining('From entry number') as string,
      data: { reason: 'forked' },
    })
  })

  it('is not looked at for a class that is gone, nor without a file', async () => {
    const ada = await pupil('Ada')
    const { client } = await startCore()
    const classId = await classWith(client)
    expect(await refusal(client.classes.lookAtHandIn({ classId, fileId: 'none' }))).toMatchObject({
      data: { what: 'file' },
    })
    await client.classes.remove({ classId })
    expect(await refusal(looked(client, classId, await ada.file()))).toMatchObject({ data: { what: 'class' } })
  })
})

describe('a learner who was handed in', () => {
  it('stays, in no class, when the seat or the class goes; can be seated again; and is deleted with everything', async () => {
    const ada = await pupil('Ada')
    const { client, core } = await startCore()
    const classId = await classWith(client, 'Ada')
    await handedIn(client, classId, await ada.file())
    await client.classes.remove({ classId })
    expect(await client.classes.list()).toMatchObject({
      classes: [],
      seatless: [{ id: ada.learnerId, name: 'Ada', answers: 3, handIns: 1 }],
    })
    const next = await classWith(client, 'Ada L.')
    const { learnerId } = ada
    await client.classes.seatLearner({ seatId: await seatOf(client, next, 'Ada L.'), learnerId })
    expect(await client.classes.list()).toMatchObject({ classes: [{ handedIn: 1 }], seatless: [] })

    const { removed } = await client.classes.removeSeats({ seatIds: [await seatOf(client, next, 'Ada L.')] })
    expect((await client.classes.list()).seatless).toHaveLength(1)
    await client.classes.putSeatBack({ classId: next, seat: removed[0]! })
    expect((await client.classes.list()).seatless).toEqual([])

    await client.classes.removeLearner({ learnerId })
    expect(await seats(client, next)).toMatchObject([{ name: 'Ada L.', learner: null }])
    expect(core.store.read(reader => [reader.events.count(), reader.handIns.of(learnerId)])).toEqual([0, []])
    expect(await refusal(client.classes.removeLearner({ learnerId }))).toMatchObject({ data: { what: 'learner' } })
    expect(await client.data.verify()).toMatchObject({ ok: true })
  })
})
