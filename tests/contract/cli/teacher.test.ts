import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refusal, startCore } from '../core-under-test'
import { useWinnow } from './winnow-command'

const winnow = useWinnow()
const forget = (folder: string, ...more: string[]) => winnow(['teacher', '--forget', '--data', folder, ...more])

describe('winnow teacher --forget', () => {
  it('takes the password off, and changes nothing else', async () => {
    const under = await startCore()
    await under.client.teacher.setPassword({ password: 'chalk and cheese' })
    const profiles = await under.client.profiles.list()
    expect(await forget(under.folder, '--yes')).toMatchObject({ code: 1, stdout: '' })
    await under.core.close()
    const unasked = await forget(under.folder)
    expect(unasked).toMatchObject({ code: 2, stdout: '' })
    expect(unasked.stderr).toContain('Add --yes if that is meant')
    await under.open()
    expect(await refusal(under.client.data.restore({ backupId: 'none' }))).toMatchObject({ code: 'TEACHER_LOCKED' })
    await under.core.close()

    expect(await forget(under.folder, '--yes')).toEqual({
      ...{ code: 0, stderr: '', stdout: 'The teacher’s password is taken off.\n' },
    })
    expect(await forget(under.folder, '--yes')).toMatchObject({ code: 0, stdout: 'There was no teacher’s password.\n' })
    await under.open()
    expect(await under.client.teacher.state()).toMatchObject({ hasPassword: false, locked: false })
    expect(await under.client.profiles.list()).toEqual(profiles)
  })

  it('makes no data folder where there is none, and is told what to do', async () => {
    const { folder } = await startCore()
    const elsewhere = join(folder, '..', 'elsewhere')
    expect(await forget(elsewhere, '--yes')).toMatchObject({ code: 1, stdout: '' })
    expect(existsSync(elsewhere)).toBe(false)
    expect(await winnow(['teacher', '--data', folder])).toMatchObject({ code: 2 })
  })
})
