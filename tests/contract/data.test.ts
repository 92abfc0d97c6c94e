import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refusal, startCore } from './core-under-test'
import { practise, rightAnswer } from './learner'

describe('data', () => {
  it('says where it lies and how much there is', async () => {
    const { client, folder } = await startCore()
    await practise(client, rightAnswer, { size: 3 })
    const status = await client.data.status()
    expect(status).toMatchObject({ folder, answers: 3, kept: [] })
    expect(status.databaseBytes).toBeGreaterThan(0)
  })

  it('is backed up when asked, and restored with what it replaces kept', async () => {
    const { client } = await startCore()
    await practise(client, rightAnswer, { size: 2 })
    const { backups } = await client.data.backUp()
    const asked = backups.find(({ reason }) => reason === 'asked')
    expect(asked).toMatchObject({ answers: 2 })
    await practise(client, rightAnswer, { size: 3 })
    const restored = await client.data.restore({ backupId: asked?.id ?? '' })
    expect(restored).toMatchObject({ answers: 2 })
    expect(restored.kept).toHaveLength(1)
    expect(await client.progress.overview()).toMatchObject({ answers: 2, sessionsDone: 1 })
    await practise(client, rightAnswer, { size: 1 })
    expect(await client.data.verify()).toEqual({ ok: true, answers: 3, problems: [] })
  })

  it('is not replaced by a backup that is damaged or gone', async () => {
    const { client, folder } = await startCore()
    await practise(client, rightAnswer, { size: 2 })
    const { backups } = await client.data.backUp()
    for (const name of readdirSync(join(folder, 'backups'))) {
      writeFileSync(join(folder, 'backups', name), 'spoilt'.repeat(4000))
    }
    const answer = await refusal(client.data.restore({ backupId: backups[0]?.id ?? '' }))
    expect(answer.code).toBe('BACKUP_UNUSABLE')
    expect(JSON.stringify(answer)).not.toContain(folder)
    expect(await refusal(client.data.restore({ backupId: 'none' }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await client.data.status()).toMatchObject({ answers: 2, kept: [] })
  })

  it('is the same after a restart', async () => {
    const under = await startCore()
    await practise(under.client, rightAnswer, { size: 2 })
    const before = await under.client.progress.overview()
    await under.reopen()
    expect(await under.client.progress.overview()).toEqual(before)
  })
})
