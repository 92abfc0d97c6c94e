import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HARBOUR_FILE } from '../fixtures/study-texts'
import { CoreUnderTest, refusal, startCore } from './core-under-test'
import { answerOne, askedIn, mistakesFirst, practise, rightAnswer } from './learner'
import { handedOver, savedRecord } from './record-files'

const RULE = 'step-evidence'

type Client = CoreUnderTest['client']

/** Somebody called Ada who has answered, in a Winnow of her own. */
async function adaAtHome(size = 3) {
  const home = await startCore()
  const [, ada] = await home.client.profiles.add({ name: 'Ada' })
  await home.client.profiles.switch({ id: ada?.id ?? '' })
  await home.client.settings.set({ textSize: 130 })
  await practise(home.client, mistakesFirst({}), { size })
  return home
}

/** Another Winnow, whose ids are its own. */
function elsewhere(): Promise<CoreUnderTest> {
  const core = new CoreUnderTest({ 'harbour.study': HARBOUR_FILE })
  core.idsBegin = 'there'
  return core.open()
}

async function broughtIn(client: Client, file: Buffer) {
  const { fileId } = await handedOver(client, file)
  const report = await client.record.look({ fileId })
  return { report, done: await client.record.bringIn({ fileId }) }
}

async function switchTo(client: Client, name: string): Promise<void> {
  const profile = (await client.profiles.list()).find(one => one.name === name)
  await client.profiles.switch({ id: profile?.id ?? '' })
}

const told = async (client: Client) => {
  const { rows } = await client.progress.history({})
  const replays = await Promise.all(rows.map(({ eventId }) => client.progress.answer({ eventId })))
  return { overview: await client.progress.overview(), rows, replays, settings: await client.settings.get() }
}

describe('a learner’s record', () => {
  it('is one file of lines that a person can read, under the name of the learner and the day', async () => {
    const { client } = await adaAtHome()
    const { fileName, file } = await savedRecord(client)
    expect(fileName).toBe('winnow-record-Ada-2026-01-05.jsonl')
    const lines = file.toString().trimEnd().split('\n')
    const parts = lines.map(line => JSON.parse(line) as { line: string; file?: string })
    expect(parts[0]).toMatchObject({ line: 'record', format: 2, winnow: '0.0.0-test', learner: { name: 'Ada' } })
    expect(parts[1]).toEqual({ line: 'setting', name: 'textSize', value: 130 })
    expect(parts[2]).toMatchObject({ line: 'text', id: 'harbour', file: expect.stringContaining('---') as string })
    expect(parts.at(-1)).toMatchObject({ line: 'end', events: parts.length - 4 })
  })

  it('is told before it is stored, and then is the same here as it was at home', async () => {
    const home = await adaAtHome()
    const { file } = await savedRecord(home.client)
    const class_ = await startCore({})
    const { client } = class_
    const { fileId } = await handedOver(client, file)
    const { rows } = await home.client.progress.history({})
    expect(await client.record.look({ fileId })).toEqual({
      ...{
        name: 'Ada',
        hereAs: null,
        handedIn: false,
        answers: 3,
        newAnswers: 3,
        newRulings: 0,
        newComments: 0,
        newEvents: expect.any(Number) as number,
      },
      ...{ firstAt: rows.at(-1)?.at, lastAt: rows[0]?.at },
    })
    const [own] = await client.profiles.list()
    expect(await client.record.bringIn({ fileId })).toMatchObject({ name: 'Ada', newAnswers: 3 })
    expect(existsSync(join(class_.folder, 'incoming'))).toBe(false)
    expect(await client.profiles.list()).toMatchObject([
      { id: own?.id, current: true, answers: 0 },
      { name: 'Ada', current: false, answers: 3 },
    ])
    await switchTo(client, 'Ada')
    const { overview, ...rest } = await told(home.client)
    expect(await told(client)).toMatchObject({ ...rest, overview: { answers: overview.answers } })
    expect(await client.data.verify()).toMatchObject({ ok: true, problems: [] })
    expect((await savedRecord(client)).file.toString().split('\n').slice(1, -2)).toEqual(
      file.toString().split('\n').slice(1, -2),
    )
  })

  it('goes on here where it was left, though the library here does not have the text', async () => {
    const home = await adaAtHome()
    await home.client.practice.start({ textId: 'harbour', size: 2 })
    const under = new CoreUnderTest({})
    under.idsBegin = 'there'
    const { client } = await under.open()
    await broughtIn(client, (await savedRecord(home.client)).file)
    await switchTo(client, 'Ada')
    expect(await client.library.list()).toEqual([])
    const [open] = (await client.today.plan()).open
    expect(open).toMatchObject({ textId: 'harbour', position: 1, total: 2 })
    const state = await client.practice.state({ sessionId: open?.id ?? '' })
    await answerOne(client, state, rightAnswer(askedIn(state).segment.id))
    expect((await client.progress.history({})).rows).toHaveLength(4)
  })

  it('changes nothing when it is brought in again, and adds what was done since', async () => {
    const home = await adaAtHome()
    const { file } = await savedRecord(home.client)
    const { client } = await startCore()
    await broughtIn(client, file)
    const profiles = await client.profiles.list()
    const again = await broughtIn(client, file)
    expect(again.report).toMatchObject({ hereAs: 'Ada', answers: 3, newAnswers: 0, newEvents: 0 })
    expect(again.done).toEqual({ name: 'Ada', newAnswers: 0, newEvents: 0 })
    expect(await client.profiles.list()).toEqual(profiles)

    await practise(home.client, rightAnswer, { size: 2 })
    const longer = await broughtIn(client, (await savedRecord(home.client)).file)
    expect(longer.report).toMatchObject({ answers: 5, newAnswers: 2 })
    expect((await client.profiles.list())[1]).toMatchObject({ name: 'Ada', answers: 5 })
    expect((await broughtIn(client, file)).report).toMatchObject({ answers: 3, newAnswers: 0, newEvents: 0 })
    expect((await client.profiles.list())[1]).toMatchObject({ answers: 5 })
    expect(await client.data.verify()).toMatchObject({ ok: true })
  })

  it('gets a free name where its own is taken, and keeps the name it has here', async () => {
    const home = await adaAtHome()
    const { file } = await savedRecord(home.client)
    const { client } = await startCore()
    const [own] = await client.profiles.list()
    await client.profiles.rename({ id: own?.id ?? '', name: 'ADA' })
    expect((await broughtIn(client, file)).done).toMatchObject({ name: 'Ada 2' })
    const [, ada] = await client.profiles.list()
    await client.profiles.rename({ id: ada?.id ?? '', name: 'Ada of 4b' })
    expect((await broughtIn(client, file)).done).toMatchObject({ name: 'Ada of 4b' })
  })

  it('is refused where it was continued here too: neither is then the beginning of the other', async () => {
    const home = await adaAtHome()
    const { file } = await savedRecord(home.client)
    const there = await elsewhere()
    await broughtIn(there.client, file)
    await switchTo(there.client, 'Ada')
    await practise(there.client, rightAnswer, { size: 1 })
    await practise(home.client, rightAnswer, { size: 2 })
    const { fileId } = await handedOver(there.client, (await savedRecord(home.client)).file)
    const { look, bringIn } = there.client.record
    for (const ask of [look, bringIn]) {
      expect(await refusal(ask({ fileId }))).toEqual({
        ...{ code: 'RECORD_REFUSED', data: { reason: 'forked' } },
        message: expect.stringMatching(
          /^From entry number \d+ on, .*of Ada that is here.* Nothing was stored\.$/,
        ) as string,
      })
    }
    expect((await there.client.profiles.list())[1]).toMatchObject({ answers: 4 })
  })

  it('is refused where an entry has the id of another learner’s', async () => {
    const home = await adaAtHome()
    const { file } = await savedRecord(home.client)
    // Its ids are counted like those at home.
    const there = await startCore()
    await practise(there.client, rightAnswer, { size: 6 })
    const { fileId } = await handedOver(there.client, file)
    const said = expect.stringMatching(
      /^Entry number \d+ of this record \(id-\d+\) is here already, of another/,
    ) as string
    expect(await refusal(there.client.record.look({ fileId }))).toMatchObject({ code: 'RECORD_REFUSED', message: said })
    expect(await refusal(there.client.record.bringIn({ fileId }))).toMatchObject({
      ...{ code: 'RECORD_REFUSED', data: { reason: 'damaged' } },
      message: expect.stringContaining('does not fit what comes before it') as string,
    })
    expect(await there.client.profiles.list()).toHaveLength(1)
    expect(await there.client.data.verify()).toMatchObject({ ok: true, answers: 6 })
  })

  it('tells of upheld appeals in it, which count for everybody', async () => {
    const home = await adaAtHome()
    const [row] = (await home.client.progress.history({})).rows
    const appeal = await home.client.appeals.make({
      ...{ eventId: row?.eventId ?? '', claim: { label: 'attribution', owner: null } },
      ...{ rule: RULE, reason: 'It only says who spoke.' },
    })
    await home.client.appeals.rule({ appealId: appeal.id, reason: 'So it is.', ruling: { upheld: true, key: null } })
    const { client } = await elsewhere()
    const { report } = await broughtIn(client, (await savedRecord(home.client)).file)
    expect(report).toMatchObject({ newRulings: 1 })
    expect(await client.appeals.list()).toMatchObject([{ by: 'Ada', state: 'upheld' }])
    expect(await client.data.verify()).toMatchObject({ ok: true })
  })

  it('keeps a decision of the teacher’s about an appeal that was withdrawn at home since', async () => {
    const home = await adaAtHome()
    const [row] = (await home.client.progress.history({})).rows
    const { id: appealId } = await home.client.appeals.make({
      ...{ eventId: row?.eventId ?? '', claim: { label: 'attribution', owner: null } },
      ...{ rule: RULE, reason: 'It only says who spoke.' },
    })
    const { client } = await elsewhere()
    await broughtIn(client, (await savedRecord(home.client)).file)
    await client.appeals.rule({ appealId, reason: 'No.', ruling: { upheld: false } })
    await home.client.appeals.withdraw({ appealId })
    await broughtIn(client, (await savedRecord(home.client)).file)
    expect(await client.appeals.list()).toMatchObject([{ by: 'Ada', state: 'declined' }])
    expect(await client.data.verify()).toMatchObject({ ok: true })
  })
})

describe('a file that is handed over', () => {
  it('is refused with the entry named where it is damaged, and nothing is stored', async () => {
    const home = await adaAtHome()
    const { file } = await savedRecord(home.client)
    const { client, folder } = await startCore()
    const damaged = Buffer.from(file.toString().replace('"confidence":2', '"confidence":3'))
    const { fileId } = await handedOver(client, damaged)
    const { message } = await refusal(client.record.look({ fileId }))
    expect(message).toMatch(/^Entry number \d+ of this record \(.+\) was changed or damaged, .* Nothing was stored\.$/)
    expect(await refusal(client.record.bringIn({ fileId }))).toMatchObject({ code: 'RECORD_REFUSED', message })
    expect(await client.profiles.list()).toHaveLength(1)
    expect(await client.record.leave({ fileId })).toEqual({ left: true })
    expect(existsSync(join(folder, 'incoming'))).toBe(false)
    expect(await refusal(client.record.look({ fileId }))).toMatchObject({ code: 'NOT_FOUND', data: { what: 'file' } })
  })

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'not text in UTF-8'],
    ['a diary', Buffer.from('Dear diary,\ntoday'), 'not a learner’s record made by Winnow'],
    ['nothing', Buffer.alloc(0), 'This file is empty.'],
    ['three million letters', Buffer.from('a'.repeat(3_000_000)), 'not a learner’s record made by Winnow'],
  ])('is refused where it holds %s', async (_, file, words) => {
    const { client } = await startCore()
    const { fileId } = await handedOver(client, file)
    expect(await refusal(client.record.look({ fileId }))).toMatchObject({
      ...{ code: 'RECORD_REFUSED', message: expect.stringContaining(words) as string },
    })
  })

  it('is refused with a text that cannot be read, since its answers could not be looked at', async () => {
    const home = await adaAtHome()
    const { core, client } = home
    await core.store.write(writer => {
      // As an answer of another Winnow might name it: kept, and no study text.
      writer.texts.keep({ id: 'odd', revision: '9f86d081884c7d65', file: 'test' })
      const body = { textId: 'odd', revision: '9f86d081884c7d65' }
      writer.append({ learnerId: writer.learners.current()?.id ?? '', kind: 'text.revealed', body })
    })
    const there = await elsewhere()
    const { fileId } = await handedOver(there.client, (await savedRecord(client)).file)
    expect(await refusal(there.client.record.look({ fileId }))).toMatchObject({
      message: expect.stringContaining('The text “odd” in this file is not a study text') as string,
    })
  })

  it('takes a piece that is sent again once, and says where one is missing or too much', async () => {
    const { client, core, folder } = await startCore()
    const { fileId } = await client.record.open({ bytes: 10 })
    const take = (at: number, words: string) =>
      client.record.take({ fileId, at, piece: Buffer.from(words).toString('base64') })
    await take(0, 'Dear ')
    await take(0, 'Dear ')
    await take(5, 'diary')
    expect(await refusal(take(20, 'today'))).toMatchObject({ data: { reason: 'damaged' } })
    expect(await refusal(take(199_999_999, 'today'))).toMatchObject({
      data: { reason: 'too-large' },
      message: expect.stringContaining('larger than 200 MB') as string,
    })
    expect(await refusal(client.record.open({ bytes: 200_000_001 }))).toMatchObject({ data: { reason: 'too-large' } })
    expect(await refusal(take(0, 'a'.repeat(200_000)))).toMatchObject({ code: 'BAD_REQUEST' })
    const other = await client.record.open({ bytes: 10 })
    expect(await refusal(take(10, '!'))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await client.record.leave({ fileId })).toEqual({ left: true })
    expect(await refusal(client.record.look(other))).toMatchObject({
      message: expect.stringContaining('empty') as string,
    })
    await core.close()
    expect(existsSync(join(folder, 'incoming'))).toBe(false)
  })
})
