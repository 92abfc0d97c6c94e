import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HARBOUR_FILE } from '../fixtures/study-texts'
import { broughtInComments, comment, savedComments } from './comment-files'
import { CoreUnderTest, refusal, startCore } from './core-under-test'
import { practise } from './learner'
import { handedOver, savedRecord } from './record-files'

type Client = CoreUnderTest['client']

/** Somebody called Ada who has answered, in a Winnow of her own. */
async function adaAtHome() {
  const home = await startCore()
  const [own] = await home.client.profiles.list()
  await home.client.profiles.rename({ id: own?.id ?? '', name: 'Ada' })
  await practise(home.client, undefined, { size: 3 })
  return { home, learnerId: own?.id ?? '', ...(await answersOf(home.client)) }
}

async function answersOf(client: Client) {
  const { rows } = await client.progress.history({})
  return { newest: rows[0]?.eventId ?? '', oldest: rows.at(-1)?.eventId ?? '' }
}

async function bringInRecord(client: Client, file: Buffer) {
  const { fileId } = await handedOver(client, file)
  const report = await client.record.look({ fileId })
  await client.record.bringIn({ fileId })
  return report
}

/** A Winnow whose ids are its own. */
function another(): Promise<CoreUnderTest> {
  const core = new CoreUnderTest({ 'harbour.study': HARBOUR_FILE })
  core.idsBegin = 'another'
  return core.open()
}

/** Ada's Winnow, and her teacher's with her record in it. */
async function adaAndTeacher() {
  const ada = await adaAtHome()
  const desk = await another()
  await bringInRecord(desk.client, (await savedRecord(ada.home.client)).file)
  return { ...ada, desk }
}

const wordsOf = async (client: Client) => (await client.comments.mine()).comments.map(({ words }) => words)

describe('a comment', () => {
  it('goes from the teacher’s desk to the learner in a file, and that it was seen comes back with the record', async () => {
    const { home, desk, learnerId, newest, oldest } = await adaAndTeacher()
    await comment(desk.client, learnerId, oldest, 'Who says so?')
    await comment(desk.client, learnerId, newest, 'Well argued.\nAnd the verb?')
    expect(await desk.client.comments.list({ learnerId })).toMatchObject({
      ...{ total: 2, author: 'Ms Hill' },
      comments: [
        {
          eventId: newest,
          author: 'Ms Hill',
          own: true,
          filed: false,
          seenAt: null,
          about: { title: 'The harbour of Lindow', exercise: 'sort' },
        },
        { eventId: oldest, words: 'Who says so?' },
      ],
    })
    expect(await desk.client.comments.answers({ learnerId })).toHaveLength(2)

    const { fileName, file } = await savedComments(desk.client, learnerId)
    expect(fileName).toMatch(/^winnow-comments-Ada-2026-\d\d-\d\d\.jsonl$/)
    const { fileId } = await handedOver(home.client, file)
    expect(await home.client.record.kind({ fileId })).toEqual({ kind: 'comments' })
    expect(await home.client.comments.mine()).toMatchObject({ total: 0, unseen: 0 })
    expect(await home.client.comments.bringIn({ fileId })).toEqual({
      ...{ name: 'Ada', from: 'Ms Hill', comments: 2, fresh: 2, changed: 0, forCurrent: true },
    })
    expect(existsSync(join(home.folder, 'incoming'))).toBe(false)

    const mine = await home.client.comments.mine()
    expect(mine).toMatchObject({
      total: 2,
      unseen: 2,
      comments: [{ words: 'Well argued.\nAnd the verb?', own: false }, {}],
    })
    expect(await home.client.comments.mine({ eventId: oldest })).toMatchObject({ total: 1, unseen: 1 })
    const [first] = mine.comments
    const seen = { commentId: first?.id ?? '', changedAt: first?.changedAt ?? 0 }
    expect(await home.client.comments.seen({ comments: [seen] })).toEqual({ seen: 1 })
    expect(await home.client.comments.seen({ comments: [seen] })).toEqual({ seen: 0 })
    // What was not seen comes first from now on.
    expect(await wordsOf(home.client)).toEqual(['Who says so?', 'Well argued.\nAnd the verb?'])
    expect(await home.client.comments.answers()).toEqual(
      expect.arrayContaining([
        { eventId: newest, comments: 1, unseen: 0 },
        { eventId: oldest, comments: 1, unseen: 1 },
      ]),
    )

    const record = (await savedRecord(home.client)).file
    expect(await bringInRecord(desk.client, record)).toMatchObject({ newEvents: 0, newComments: 1 })
    expect(await desk.client.comments.list({ learnerId })).toMatchObject({
      comments: [{ seenAt: expect.any(Number) as number, own: true, filed: true }, { seenAt: null }],
    })
    expect(await desk.client.data.verify()).toMatchObject({ ok: true })
    expect(await home.client.data.verify()).toMatchObject({ ok: true })
  })

  it('changes nothing when its file comes twice, and later words win over earlier ones in any order', async () => {
    const { home, desk, learnerId, newest } = await adaAndTeacher()
    const commentId = await comment(desk.client, learnerId, newest, 'First thoughts.')
    const early = (await savedComments(desk.client, learnerId)).file
    await desk.client.comments.change({ commentId, author: 'Ms Hill', words: 'Second thoughts.' })
    const later = (await savedComments(desk.client, learnerId)).file
    expect(await broughtInComments(home.client, early)).toMatchObject({ fresh: 1, changed: 0 })
    expect(await broughtInComments(home.client, early)).toMatchObject({ fresh: 0, changed: 0 })
    const [one] = (await home.client.comments.mine()).comments
    await home.client.comments.seen({ comments: [{ commentId, changedAt: one?.changedAt ?? 0 }] })
    expect(await broughtInComments(home.client, later)).toMatchObject({ fresh: 0, changed: 1 })
    // Other words are to be read anew.
    expect(await home.client.comments.mine()).toMatchObject({ unseen: 1, comments: [{ words: 'Second thoughts.' }] })
    expect(await home.client.comments.seen({ comments: [{ commentId, changedAt: one?.changedAt ?? 0 }] })).toEqual({
      seen: 0,
    })
    expect(await broughtInComments(home.client, early)).toMatchObject({ fresh: 0, changed: 0 })
    expect(await wordsOf(home.client)).toEqual(['Second thoughts.'])
  })

  it('is taken back, also where it has arrived, and put back again', async () => {
    const { home, desk, learnerId, newest } = await adaAndTeacher()
    const commentId = await comment(desk.client, learnerId, newest, 'Hasty words.')
    await broughtInComments(home.client, (await savedComments(desk.client, learnerId)).file)
    await desk.client.comments.remove({ commentId })
    expect(await desk.client.comments.list({ learnerId })).toMatchObject({ comments: [], total: 0 })
    expect(await desk.client.comments.answers({ learnerId })).toEqual([])
    const { file } = await savedComments(desk.client, learnerId)
    expect(file.toString()).not.toContain('Hasty')
    expect(await broughtInComments(home.client, file)).toMatchObject({ comments: 0, fresh: 0, changed: 1 })
    expect(await home.client.comments.mine()).toMatchObject({ total: 0, unseen: 0 })
    await desk.client.comments.change({ commentId, author: 'Ms Hill', words: 'Calmer words.' })
    await broughtInComments(home.client, (await savedComments(desk.client, learnerId)).file)
    expect(await wordsOf(home.client)).toEqual(['Calmer words.'])
  })

  it('goes nowhere if it was taken back before it went into a file', async () => {
    const { desk, learnerId, newest } = await adaAndTeacher()
    const commentId = await comment(desk.client, learnerId, newest)
    await desk.client.comments.remove({ commentId })
    expect(await refusal(desk.client.comments.save({ learnerId }))).toMatchObject({
      code: 'NOT_FOUND',
      data: { what: 'comment' },
    })
    await comment(desk.client, learnerId, newest, 'Other words.')
    const { file } = await savedComments(desk.client, learnerId)
    expect(file.toString()).not.toContain(commentId)
  })

  it('is stored once however often it is sent, and refused under an id that is taken', async () => {
    const { desk, learnerId, newest, oldest } = await adaAndTeacher()
    const same = { commentId: randomUUID(), learnerId, author: 'Ms Hill', words: 'Once.' }
    await desk.client.comments.add({ ...same, eventId: newest })
    await desk.client.comments.add({ ...same, eventId: newest })
    expect(await desk.client.comments.list({ learnerId })).toMatchObject({ total: 1 })
    expect(await refusal(desk.client.comments.add({ ...same, eventId: oldest }))).toMatchObject({ code: 'NOT_YOURS' })
  })

  it('keeps its words against a learner’s record that says otherwise: only its writer changes them', async () => {
    const { home, desk, learnerId, newest } = await adaAndTeacher()
    const commentId = await comment(desk.client, learnerId, newest, 'Not there yet.')
    await broughtInComments(home.client, (await savedComments(desk.client, learnerId)).file)
    expect(
      await refusal(home.client.comments.change({ commentId, author: 'Ms Hill', words: 'Full marks.' })),
    ).toMatchObject({
      code: 'COMMENT_NOT_OWN',
    })
    // As whoever knows the format might forge it.
    await home.core.store.write(writer => {
      const here = writer.comments.find(commentId)
      if (here) writer.comments.keep({ ...here, words: 'Full marks.', changedAt: here.changedAt + 1 })
    })
    await bringInRecord(desk.client, (await savedRecord(home.client)).file)
    expect(await desk.client.comments.list({ learnerId })).toMatchObject({ comments: [{ words: 'Not there yet.' }] })
  })

  it('is in the learner’s own data, and comes back with it where the learner was deleted', async () => {
    const { home, desk, learnerId, newest } = await adaAndTeacher()
    await comment(desk.client, learnerId, newest, 'Keep this.')
    await broughtInComments(home.client, (await savedComments(desk.client, learnerId)).file)
    const { file } = await savedRecord(home.client)
    expect(file.toString()).toContain('"line":"comment"')
    await home.client.profiles.remove({ id: learnerId })
    expect(home.core.store.read(reader => reader.comments.ofLearner(learnerId))).toEqual([])
    await bringInRecord(home.client, file)
    await home.client.profiles.switch({ id: learnerId })
    expect(await wordsOf(home.client)).toEqual(['Keep this.'])
  })

  it.each([
    ['without words', { words: ' \n ' }],
    ['without an author', { author: '' }],
    ['beyond its length', { words: 'a'.repeat(2001) }],
    ['with a control character', { words: 'a\u0007b' }],
    ['with half a character', { words: 'a\uDC00b' }],
    ['with an id that is none', { commentId: '../x' }],
  ])('is refused %s', async (_, change) => {
    const { home, learnerId, newest } = await adaAtHome()
    const sent = { commentId: randomUUID(), learnerId, eventId: newest, author: 'Ms Hill', words: 'Look.' }
    expect(await refusal(home.client.comments.add({ ...sent, ...change }))).toMatchObject({ code: 'BAD_REQUEST' })
    expect(await home.client.comments.mine()).toMatchObject({ total: 0 })
  })

  it('is refused on an answer that is not the learner’s, and of nobody who is here', async () => {
    const { home, learnerId, newest } = await adaAtHome()
    const [, ben] = await home.client.profiles.add({ name: 'Ben' })
    const sent = { commentId: randomUUID(), author: 'Ms Hill', words: 'Look.' }
    const tried = [
      { ...sent, learnerId: ben?.id ?? '', eventId: newest },
      { ...sent, learnerId, eventId: 'gone' },
      { ...sent, learnerId: 'nobody', eventId: newest },
    ]
    for (const input of tried) {
      expect(await refusal(home.client.comments.add(input))).toMatchObject({
        code: 'NOT_FOUND',
        data: { what: 'answer' },
      })
    }
    const { client } = home
    for (const call of [
      () => client.comments.change({ commentId: 'gone', author: 'Ms Hill', words: 'Look.' }),
      () => client.comments.remove({ commentId: 'gone' }),
      () => client.comments.list({ learnerId: 'nobody' }),
      () => client.comments.save({ learnerId: 'nobody' }),
      () => client.comments.saved({ learnerId: 'nobody', madeAt: 1 }),
      () => client.comments.ofClass({ classId: 'none' }),
      () => client.comments.bringIn({ fileId: 'none' }),
      () => client.record.kind({ fileId: 'none' }),
    ]) {
      expect(await refusal(call())).toMatchObject({ code: 'NOT_FOUND' })
    }
  })

  it('is seen by nobody but its learner', async () => {
    const { home, learnerId, newest } = await adaAtHome()
    const commentId = await comment(home.client, learnerId, newest)
    const [{ changedAt } = { changedAt: 0 }] = (await home.client.comments.mine()).comments
    const [, ben] = await home.client.profiles.add({ name: 'Ben' })
    await home.client.profiles.switch({ id: ben?.id ?? '' })
    expect(await home.client.comments.seen({ comments: [{ commentId, changedAt }] })).toEqual({ seen: 0 })
    expect(await home.client.comments.mine()).toMatchObject({ total: 0 })
  })
})

describe('a file of comments', () => {
  it('is for one learner alone, and refused where that learner or the answer is not', async () => {
    const { home, desk, learnerId, newest } = await adaAndTeacher()
    const early = (await savedRecord(home.client)).file
    await practise(home.client, undefined, { size: 1 })
    await bringInRecord(desk.client, (await savedRecord(home.client)).file)
    await comment(desk.client, learnerId, newest, 'On an early answer.')
    const late = home.core.store.read(reader => [...reader.history.back(learnerId, null)][0]?.answer.eventId ?? '')
    await comment(desk.client, learnerId, late, 'On a late one.')
    const { file } = await savedComments(desk.client, learnerId)

    const elsewhere = await another()
    expect(await refusal(broughtInComments(elsewhere.client, file))).toEqual({
      ...{ code: 'RECORD_REFUSED', data: { reason: 'not-here' } },
      message:
        'These comments are for Ada, whose answers are not here. Open them where Ada practises. Nothing was stored.',
    })
    const old = await another()
    await bringInRecord(old.client, early)
    const { message, data } = await refusal(broughtInComments(old.client, file))
    expect(data).toEqual({ reason: 'not-here' })
    expect(message).toMatch(
      /^Comment number 2 of this file \(.+\) is about an answer of Ada that is not here\. .* Nothing was stored\.$/,
    )
    expect(old.core.store.read(reader => reader.comments.ofLearner(learnerId))).toEqual([])
  })

  it('is refused whole where one comment of it was changed', async () => {
    const { home, desk, learnerId, newest, oldest } = await adaAndTeacher()
    await comment(desk.client, learnerId, newest, 'One.')
    await comment(desk.client, learnerId, oldest, 'Other.')
    const { file } = await savedComments(desk.client, learnerId)
    const changed = Buffer.from(file.toString().replace('Other.', 'Better.'))
    expect(await refusal(broughtInComments(home.client, changed))).toMatchObject({
      ...{ code: 'RECORD_REFUSED', data: { reason: 'damaged' } },
      message: expect.stringMatching(/^Comment number 2 of this file \(.+\) was changed or damaged/) as string,
    })
    expect(await home.client.comments.mine()).toMatchObject({ total: 0 })
  })

  it('is told from a record, and neither passes for the other', async () => {
    const { home, desk, learnerId, newest } = await adaAndTeacher()
    await comment(desk.client, learnerId, newest)
    const comments = await handedOver(home.client, (await savedComments(desk.client, learnerId)).file)
    expect(await refusal(home.client.record.look(comments))).toMatchObject({ data: { reason: 'foreign' } })
    const record = await handedOver(home.client, (await savedRecord(home.client)).file)
    expect(await home.client.record.kind(record)).toEqual({ kind: 'record' })
    expect(await refusal(home.client.comments.bringIn(record))).toMatchObject({ data: { reason: 'foreign' } })
    const nothing = await handedOver(home.client, Buffer.alloc(0))
    expect(await home.client.record.kind(nothing)).toEqual({ kind: 'record' })
    const large = await handedOver(
      home.client,
      Buffer.concat([Buffer.from('{"line":"comments"'), Buffer.alloc(36_000_000)]),
    )
    expect(await refusal(home.client.comments.bringIn(large))).toMatchObject({ data: { reason: 'too-large' } })
  })
})

describe('the comments of a class', () => {
  it('are counted by seat, and how many are in no file yet', async () => {
    const { desk, learnerId, newest, oldest } = await adaAndTeacher()
    const { client } = desk
    const { classId } = await client.classes.add({ name: '4b' })
    const { seatIds } = await client.classes.addSeats({ classId, names: ['Ada L.', 'Ben'] })
    await client.classes.seatLearner({ seatId: seatIds[0] ?? '', learnerId })
    expect(await client.comments.ofClass({ classId })).toMatchObject({
      unfiled: 0,
      seats: [{ name: 'Ada L.', comments: 0 }],
    })
    const commentId = await comment(client, learnerId, newest)
    await comment(client, learnerId, oldest)
    expect(await client.comments.ofClass({ classId })).toMatchObject({
      unfiled: 2,
      seats: [{ learnerId, name: 'Ada L.', number: 1, comments: 2, unfiled: 2, unseen: 2 }],
    })
    await savedComments(client, learnerId)
    expect(await client.comments.ofClass({ classId })).toMatchObject({ unfiled: 0, seats: [{ comments: 2 }] })
    await client.comments.remove({ commentId })
    expect(await client.comments.ofClass({ classId })).toMatchObject({ unfiled: 1, seats: [{ comments: 1 }] })
  })
})
