import Database from 'better-sqlite3'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EXERCISES } from '../../../src-main/domain/exercise/exercises'
import { readFolder } from '../../../src-main/store'
import { BEGINNING, startCore } from '../core-under-test'
import { mistakesFirst, practise, rightAnswer, wrongAnswer } from '../learner'
import { answeredEverything } from './answered-everything'
import { csvCells } from './csv-cells'
import { useWinnow } from './winnow-command'

const winnow = useWinnow()
const HEADER =
  'learner,time,text,revision,segment,exercise,layer,given label,key label,given owner,key owner,confidence,correct,score,rescored,first,milliseconds'

describe('winnow export', () => {
  it('has a row for each answer, also while Winnow runs', async () => {
    const { client, folder } = await startCore()
    const { asked } = await practise(client, mistakesFirst({}), { size: 6 })
    const [own] = await client.profiles.list()
    const { code, stdout, stderr } = await winnow(['export', '--data', folder, '--format', 'csv'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.startsWith(`\uFEFF${HEADER}\r\n`)).toBe(true)
    expect(stdout.endsWith('\r\n')).toBe(true)
    const [, ...rows] = csvCells(stdout)
    expect(rows.map(row => row[4])).toEqual(asked)
    const { revision } = await client.library.read({ textId: 'harbour' })
    expect(rows[0]).toEqual([
      ...[own?.name, expect.stringMatching(/^2026-01-05T09:00:00\.\d{3}Z$/), 'harbour', revision, asked[0], 'sort', ''],
      ...[wrongAnswer(asked[0] ?? '').label, rightAnswer(asked[0] ?? '').label, 'article', expect.any(String)],
      ...['3', '0', '0', '0', '1', '900'],
    ])
    const attribution = rows.find(row => row[7] === 'attribution')
    expect(attribution?.slice(7)).toEqual(['attribution', 'attribution', '', '', '2', '1', '1', '0', '1', '1500'])
    expect(Date.parse(rows[0]?.[1] ?? '')).toBeGreaterThan(BEGINNING)
  })

  it('has layer and score of every exercise, and of none but Sort a label', async () => {
    const { folder } = await answeredEverything()
    const { stdout } = await winnow(['export', '--data', folder])
    const [header = [], ...rows] = csvCells(stdout)
    const answers = await readFolder(folder, reader => [...reader.history.all()].map(({ answer }) => answer))
    const column = (name: string) => rows.map(row => row[header.indexOf(name)])
    expect(column('exercise')).toEqual(answers.map(({ exercise }) => exercise))
    expect(new Set(column('exercise'))).toEqual(new Set(EXERCISES))
    expect(column('layer')).toEqual(answers.map(({ layer }) => layer ?? ''))
    expect(column('score')).toEqual(answers.map(({ score }) => String(score ?? '')))
    expect(column('correct')).toEqual(answers.map(({ correct }) => (correct === null ? '' : String(Number(correct)))))
    expect(column('first')).toEqual(answers.map(({ first }) => String(Number(first))))
    expect(column('key label').map(label => label !== '')).toEqual(answers.map(({ exercise }) => exercise === 'sort'))
  })

  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\tx', 'a,"b"', 'a\nb', 'ada'])(
    'writes the name %j so that no spreadsheet computes or cuts it',
    async name => {
      const { core, client, folder } = await startCore()
      const [own] = await client.profiles.list()
      // Past the contract, which would trim some of them.
      await core.store.write(writer => writer.learners.rename(own?.id ?? '', name))
      await practise(client, rightAnswer, { size: 1 })
      const { stdout } = await winnow(['export', '--data', folder])
      const [, row] = csvCells(stdout)
      expect(row?.[0]).toBe(/^[=+\-@\t\r]/.test(name) ? `'${name}` : name)
      expect(row).toHaveLength(17)
    },
  )

  it('writes a file whole, or leaves what is there', async () => {
    const { client, folder } = await startCore()
    await practise(client, rightAnswer, { size: 2 })
    const file = join(folder, '..', 'answers.csv')
    writeFileSync(file, 'older')
    expect(await winnow(['export', '--data', join(folder, 'nowhere'), '--out', file])).toMatchObject({ code: 1 })
    expect(readFileSync(file, 'utf8')).toBe('older')
    expect(await winnow(['export', '--data', folder, '--out', file])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(csvCells(readFileSync(file, 'utf8'))).toHaveLength(3)
    expect(existsSync(`${file}.part`)).toBe(false)
    const { code, stderr } = await winnow(['export', '--data', folder, '--out', join(folder, 'no', 'where.csv')])
    expect([code, stderr]).toEqual([
      1,
      `${join(folder, 'no', 'where.csv')} cannot be written: there is no such folder.\n`,
    ])
  })

  it('makes nothing where there is no data', async () => {
    const { folder } = await startCore()
    const nowhere = join(folder, 'nowhere')
    const { code, stdout, stderr } = await winnow(['export', '--data', nowhere])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(nowhere)
    expect(existsSync(nowhere)).toBe(false)
  })
})

describe('winnow verify', () => {
  it('finds nothing wrong with what Winnow wrote, also while it runs', async () => {
    const { client, folder } = await startCore()
    await practise(client, rightAnswer, { size: 2 })
    expect(await winnow(['verify', '--data', folder])).toEqual({
      ...{ code: 0, stderr: '' },
      stdout: 'All is well: 2 answers.\n',
    })
  })

  it('names what was changed behind Winnow’s back, and ends with 1', async () => {
    const { client, core, folder } = await startCore()
    await practise(client, wrongAnswer, { size: 2 })
    await core.close()
    const file = join(folder, 'winnow.db')
    const bytes = readFileSync(file)
    const at = bytes.indexOf('"correct":false')
    bytes.write('"correct":true ', at)
    writeFileSync(file, bytes)
    const { code, stdout, stderr } = await winnow(['verify', '--data', folder])
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).not.toBe('')
  })

  it('makes summaries that differ again from the record, once it is told to', async () => {
    const under = await startCore()
    await practise(under.client, wrongAnswer, { size: 2 })
    const { rows } = await under.client.progress.history({})
    const verify = (...more: string[]) => winnow(['verify', '--data', under.folder, ...more])
    expect(await verify('--rebuild')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(under.folder) as string,
    })
    await under.core.close()
    const db = new Database(join(under.folder, 'winnow.db'))
    db.exec('UPDATE answers SET duration_ms = 1; DELETE FROM sessions')
    db.close()

    const found = await verify()
    expect(found.code).toBe(1)
    expect(found.stdout.split('\n')).toHaveLength(3)
    expect(found.stdout).toContain('The summary “answers” differs from the record in 2 rows.')
    expect(found.stdout).toContain('verify --rebuild')
    expect(await verify()).toEqual(found)
    expect(await verify('--rebuild')).toEqual({
      ...{ code: 0, stderr: '' },
      stdout: 'The summaries were made again from the record.\nAll is well: 2 answers.\n',
    })
    expect(await verify('--rebuild')).toEqual({ code: 0, stderr: '', stdout: 'All is well: 2 answers.\n' })
    await under.open()
    expect((await under.client.progress.history({})).rows).toEqual(rows)
  })

  it('makes nothing again from a record that is damaged, nor where there is none', async () => {
    const { client, core, folder } = await startCore()
    await practise(client, wrongAnswer, { size: 2 })
    await core.close()
    const db = new Database(join(folder, 'winnow.db'))
    const trigger = db.prepare("SELECT sql FROM sqlite_schema WHERE name = 'events_are_not_updated'").pluck().get()
    db.exec("DROP TRIGGER events_are_not_updated; UPDATE events SET at = at + 1 WHERE kind = 'answer.given'")
    db.exec(`${String(trigger)}; UPDATE answers SET correct = 1`)
    db.close()
    const { code, stdout } = await winnow(['verify', '--data', folder, '--rebuild'])
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^(The record of \w+ \w+ was changed .*\n){2}$/)])
    const after = new Database(join(folder, 'winnow.db'), { readonly: true })
    expect(after.prepare('SELECT sum(correct) FROM answers').pluck().get()).toBe(2)
    after.close()
    const nowhere = join(folder, 'nowhere')
    expect(await winnow(['verify', '--data', nowhere, '--rebuild'])).toMatchObject({ code: 1, stdout: '' })
    expect(existsSync(nowhere)).toBe(false)
  })

  it('says what a file is that is no database of Winnow, and leaves it', async () => {
    const { folder } = await startCore()
    const other = join(folder, '..', 'other')
    mkdirSync(other)
    writeFileSync(join(other, 'winnow.db'), 'a diary, not a database'.repeat(50))
    const { code, stderr } = await winnow(['verify', '--data', other])
    expect([code, stderr]).toEqual([1, expect.stringContaining('is not a database')])
    expect(readdirSync(other)).toEqual(['winnow.db'])
  })
})

describe('winnow restore', () => {
  it('is refused while Winnow runs', async () => {
    const { client, folder } = await startCore()
    await client.data.backUp()
    const { code, stderr } = await winnow(['restore', '--data', folder])
    expect([code, stderr]).toEqual([
      1,
      `Another Winnow is using ${folder}. Go on in that one, or close it and start again.\n`,
    ])
  })

  it('makes nothing where there is no data', async () => {
    const { folder } = await startCore()
    const nowhere = join(folder, 'nowhere')
    const { code, stderr } = await winnow(['restore', '--data', nowhere])
    expect([code, stderr]).toEqual([1, expect.stringContaining(`There is no database at ${nowhere}`)])
    expect(existsSync(nowhere)).toBe(false)
  })

  it('takes the newest good backup, passes over damaged ones, and keeps what it replaces', async () => {
    const under = await startCore()
    await practise(under.client, rightAnswer, { size: 1 })
    await under.client.data.backUp()
    await practise(under.client, rightAnswer, { size: 2 })
    await under.client.data.backUp()
    await under.core.close()
    // The last is the day's own, made at the end.
    const [older, ...newer] = readdirSync(join(under.folder, 'backups')).toSorted()
    expect(newer).toHaveLength(2)
    for (const name of newer) writeFileSync(join(under.folder, 'backups', name), 'spoilt'.repeat(4000))

    const { code, stdout, stderr } = await winnow(['restore', '--data', under.folder])
    expect(code).toBe(0)
    expect(stdout).toContain(`Restored ${older?.replace('.db', '')}.`)
    for (const name of newer) expect(stderr).toContain(name.replace('.db', ''))
    await under.open()
    expect(await under.client.data.status()).toMatchObject({
      answers: 1,
      kept: [{ name: expect.any(String) as string }],
    })
  })

  it('takes the one that is named, and says when there is none', async () => {
    const { client, core, folder } = await startCore()
    await client.data.backUp()
    await core.close()
    const [name = ''] = readdirSync(join(folder, 'backups'))
    expect(await winnow(['restore', '--data', folder, '--from', name])).toMatchObject({ code: 0 })
    const { code, stderr } = await winnow(['restore', '--data', folder, '--from', 'yesterday'])
    expect([code, stderr]).toEqual([1, expect.stringContaining('There is no backup at')])
  })
})
