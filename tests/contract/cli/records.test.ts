import Database from 'better-sqlite3'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recordText } from '../../fixtures/records'
import { playMany } from '../../fixtures/many-answers'
import { startCore } from '../core-under-test'
import { practise, rightAnswer } from '../learner'
import { comment, savedComments } from '../comment-files'
import { handedOver } from '../record-files'
import { useWinnow } from './winnow-command'

const winnow = useWinnow()

const bytesOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/** A core whose learner has answered, its record in a file, and another data folder that is not there yet. */
async function exported(size = 3) {
  const under = await startCore()
  const [own] = await under.client.profiles.list()
  await under.client.profiles.rename({ id: own?.id ?? '', name: 'Learner' })
  await practise(under.client, rightAnswer, { size })
  const file = join(under.folder, '..', 'record.jsonl')
  const out = ['--format', 'record', '--learner', 'learner', '--out', file]
  const ended = await winnow(['export', '--data', under.folder, ...out])
  return { ...under, under, file, ended, elsewhere: join(under.folder, '..', 'elsewhere') }
}

describe('winnow export --format record', () => {
  it('writes what the app itself brings in, also while Winnow runs', async () => {
    const { file, ended } = await exported()
    expect(ended).toEqual({ code: 0, stdout: '', stderr: '' })
    const { client } = await startCore()
    const { fileId } = await handedOver(client, readFileSync(file))
    expect(await client.record.look({ fileId })).toMatchObject({ name: 'Learner', newAnswers: 3 })
  })

  it('names the learners there are where one is not', async () => {
    const { folder, file } = await exported()
    const { code, stderr } = await winnow(['export', '--data', folder, '--format', 'record', '--learner', 'Ida'])
    expect([code, stderr]).toEqual([1, 'There is no learner called Ida. There are: Learner.\n'])
    expect(existsSync(`${file}.part`)).toBe(false)
  })
})

describe('winnow import', () => {
  it('brings a record into a new folder, and says that there is nothing new the second time', async () => {
    const { file, elsewhere } = await exported()
    const first = await winnow(['import', file, '--data', elsewhere])
    expect(first).toEqual({
      ...{ code: 0, stderr: '' },
      stdout:
        'The record of Learner holds 3 answers from 2026-01-05 to 2026-01-05. Stored what is new of it: 3 answers.\n',
    })
    const again = await winnow(['import', file, '--data', elsewhere])
    expect(again).toMatchObject({ code: 0, stdout: expect.stringMatching(/nothing was changed\.\n$/) as string })
    expect(await winnow(['verify', '--data', elsewhere])).toMatchObject({ stdout: 'All is well: 3 answers.\n' })
  })

  it('brings in a teacher’s comments as well: the file says what it is', async () => {
    const { client, file, elsewhere } = await exported()
    await winnow(['import', file, '--data', elsewhere])
    const [row] = (await client.progress.history({})).rows
    const [learner] = await client.profiles.list()
    await comment(client, learner?.id ?? '', row?.eventId ?? '')
    const comments = `${file}.comments`
    writeFileSync(comments, (await savedComments(client, learner?.id ?? '')).file)
    const said = `The file holds 1 comment by Ms Hill for ${learner?.name}.`
    expect(await winnow(['import', comments, '--data', elsewhere])).toEqual({
      ...{ code: 0, stderr: '', stdout: `${said} New: 1. Changed: 0.\n` },
    })
    expect(await winnow(['import', comments, '--data', elsewhere])).toMatchObject({
      ...{ code: 0, stdout: `${said} All of it was here already: nothing was changed.\n` },
    })
    const { code, stderr } = await winnow(['import', comments, '--data', `${elsewhere}-too`])
    expect([code, stderr]).toEqual([1, expect.stringContaining('whose answers are not here') as string])
  })

  it('is refused while Winnow runs', async () => {
    const { file, folder } = await exported()
    const { code, stderr } = await winnow(['import', file, '--data', folder])
    expect([code, stderr]).toEqual([1, expect.stringContaining('Another Winnow is using')])
  })

  it('says in a sentence what is wrong with a file, and stores nothing', async () => {
    const { file, elsewhere } = await exported()
    writeFileSync(file, readFileSync(file, 'utf8').replace('"correct":true', '"correct":null'))
    const { code, stdout, stderr } = await winnow(['import', file, '--data', elsewhere])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^Entry number \d+ of this record \(.+\) was changed or damaged, .* Nothing was stored\.\n$/)
    expect(await winnow(['verify', '--data', elsewhere])).toMatchObject({ stdout: 'All is well: 0 answers.\n' })
    expect(await winnow(['import', `${file}.gone`, '--data', elsewhere])).toMatchObject({
      ...{ code: 1, stderr: `There is no file ${file}.gone.\n` },
    })
    expect(await winnow(['import', elsewhere, '--data', elsewhere])).toMatchObject({
      ...{ code: 1, stderr: `${elsewhere} is a folder, not a file.\n` },
    })
  })

  it('stores all of a record or nothing of it, wherever kill -9 falls', { timeout: 120_000 }, async () => {
    const ANSWERS = 6000
    const { core, folder } = await startCore()
    const learnerId = await playMany(core.store, ANSWERS)
    const file = join(folder, '..', 'long.jsonl')
    writeFileSync(file, recordText(core.store, learnerId))
    const found = new Set<number>()
    let killedWhileWriting = 0
    for (let fall = 0; fall < 6; fall++) {
      const elsewhere = join(folder, '..', `elsewhere-${fall}`)
      const running = winnow(['import', file, '--data', elsewhere], {
        // The log of what is being written grows before the commit, which is what is to be hit.
        killWhen: () => fall > 0 && bytesOf(join(elsewhere, 'winnow.db-wal')) > fall * 500_000,
      })
      const { code } = await running
      if (code === null) killedWhileWriting++
      const { stdout } = await winnow(['verify', '--data', elsewhere])
      found.add(Number(/^All is well: (\d+) answers\.\n$/.exec(stdout)?.[1]))
      const db = new Database(join(elsewhere, 'winnow.db'), { readonly: true })
      const learners = db.prepare<[], number>('SELECT count(*) FROM learners').pluck().get()
      expect(learners).toBe(stdout.includes(String(ANSWERS)) ? 1 : 0)
      db.close()
    }
    expect([...found].toSorted((a, b) => a - b)).toEqual([0, ANSWERS])
    expect(killedWhileWriting).toBeGreaterThan(1)
  })
})
