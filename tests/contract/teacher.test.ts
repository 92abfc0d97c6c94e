import { describe, expect, it } from 'vitest'
import { refusal, startCore, type CoreUnderTest } from './core-under-test'

const PASSWORD = 'chalk and cheese'
const MINUTE = 60_000

async function withPassword(): Promise<CoreUnderTest> {
  const under = await startCore()
  await under.client.teacher.setPassword({ password: PASSWORD })
  return under
}

const miss = async ({ client }: CoreUnderTest) => await refusal(client.teacher.unlock({ password: 'not this one' }))

describe('the teacher’s password', () => {
  it('is none at first, and then nothing can be locked, unlocked, changed or removed', async () => {
    const { client } = await startCore()
    const none = { hasPassword: false, locked: false, locksAt: null, waitMs: 0 }
    expect(await client.teacher.state()).toEqual(none)
    expect(await client.teacher.lock()).toEqual(none)
    for (const call of [
      client.teacher.unlock({ password: '' }),
      client.teacher.changePassword({ password: '', next: PASSWORD }),
      client.teacher.removePassword({ password: '' }),
    ])
      expect(await refusal(call)).toMatchObject({ code: 'NO_PASSWORD' })
  })

  it.each([
    ['nothing', ''],
    ['seven characters', '1234567'],
    ['four of two units each', '🦉🦉🦉🦉'],
    ['a thousand and one', 'x'.repeat(1001)],
  ])('is not %s', async (_, password) => {
    const { client } = await startCore()
    expect(await refusal(client.teacher.setPassword({ password }))).toMatchObject({ code: 'BAD_REQUEST' })
    expect(await client.teacher.state()).toMatchObject({ hasPassword: false })
  })

  it.each([
    ['one letter eight times', 'aaaaaaaa'],
    ['blanks', ' '.repeat(8)],
    ['of any script', 'Ωμέγα και άλφα'],
    ['owls', '🦉'.repeat(8)],
    ['a thousand long', 'x'.repeat(1000)],
    ['what a database must not read', "'; DROP TABLE events; --\u0000"],
  ])('may be %s: no rule but its length, and one however it is typed', async (_, password) => {
    const { client } = await startCore()
    await client.teacher.setPassword({ password })
    await client.teacher.lock()
    expect(await client.teacher.unlock({ password: password.normalize('NFD') })).toMatchObject({ locked: false })
  })

  it('leaves the door open to who set it, and is not set a second time', async () => {
    const { client } = await withPassword()
    expect(await client.teacher.state()).toMatchObject({ hasPassword: true, locked: false })
    expect(await refusal(client.teacher.setPassword({ password: 'another one' }))).toMatchObject({
      code: 'PASSWORD_SET',
    })
    await client.teacher.lock()
    expect(await client.teacher.unlock({ password: PASSWORD })).toMatchObject({ locked: false })
  })

  it('is stored as what scrypt makes of it, with its own salt', async () => {
    const stored = async () => {
      const { core } = await withPassword()
      return core.store.read(reader => reader.deviceSettings.find('teacher.password')) as Record<string, unknown>
    }
    const [one, other] = [await stored(), await stored()]
    expect(Object.keys(one).toSorted()).toEqual(['hash', 'n', 'p', 'r', 'salt'])
    expect(JSON.stringify([one, other])).not.toContain('chalk')
    expect([one.salt, one.hash]).not.toEqual([other.salt, other.hash])
  })

  it('is changed and removed by who knows it', async () => {
    const under = await withPassword()
    const { client } = under
    expect(
      await refusal(client.teacher.changePassword({ password: 'no idea', next: 'cheese and chalk' })),
    ).toMatchObject({
      code: 'PASSWORD_WRONG',
    })
    await client.teacher.changePassword({ password: PASSWORD, next: 'cheese and chalk' })
    await client.teacher.lock()
    expect(await refusal(client.teacher.unlock({ password: PASSWORD }))).toMatchObject({ code: 'PASSWORD_WRONG' })
    expect(await refusal(client.teacher.removePassword({ password: PASSWORD }))).toMatchObject({
      code: 'PASSWORD_WRONG',
    })
    expect(await client.teacher.removePassword({ password: 'cheese and chalk' })).toEqual({
      ...{ hasPassword: false, locked: false, locksAt: null, waitMs: 0 },
    })
  })

  it('that cannot be read any more fits nothing, and is still taken off by hand alone', async () => {
    const under = await withPassword()
    for (const spoilt of [1, 'x', {}, { salt: 'zz', hash: 'zz', n: 3, r: 1, p: 1 }, null]) {
      await under.core.store.write(writer => {
        writer.deviceSettings.set('teacher.password', spoilt)
        writer.deviceSettings.remove('teacher.wrongTries')
      })
      await under.client.teacher.lock()
      expect(await refusal(under.client.teacher.unlock({ password: PASSWORD }))).toMatchObject({
        code: 'PASSWORD_WRONG',
      })
    }
  })
})

describe('the door', () => {
  const isLocked = async ({ client }: CoreUnderTest) => (await client.teacher.state()).locked

  it('locks after a quarter of an hour without a call of the teacher’s', async () => {
    const under = await withPassword()
    under.now += 14 * MINUTE
    const ada = (await under.client.profiles.add({ name: 'Ada' })).find(({ name }) => name === 'Ada')
    await under.client.progress.overview({ learnerId: ada?.id ?? '' })
    under.now += 14 * MINUTE
    expect(await isLocked(under)).toBe(false)
    await under.client.library.list()
    under.now += 1 * MINUTE
    expect(await isLocked(under)).toBe(true)
  })

  it('locks when the clock leaps, either way', async () => {
    const under = await withPassword()
    under.now -= 60 * MINUTE
    expect(await isLocked(under)).toBe(true)
  })

  it('locks when the profile is switched, when Winnow ends, and when it is asked to', async () => {
    const under = await withPassword()
    const [own] = await under.client.profiles.list()
    await under.client.profiles.switch({ id: own?.id ?? '' })
    expect(await isLocked(under)).toBe(true)
    await under.client.teacher.unlock({ password: PASSWORD })
    await under.reopen()
    expect(await isLocked(under)).toBe(true)
    await under.client.teacher.unlock({ password: PASSWORD })
    expect(await under.client.teacher.lock()).toMatchObject({ locked: true, locksAt: null })
  })

  it('is locked over a backup that is put back', async () => {
    const under = await withPassword()
    const [backup] = (await under.client.data.backUp()).backups
    await under.client.data.restore({ backupId: backup?.id ?? '' })
    expect(await under.client.teacher.state()).toMatchObject({ hasPassword: true, locked: true })
  })
})

describe('wrong tries', () => {
  it('wait longer and longer, and a right one in between is not taken', async () => {
    const under = await withPassword()
    await under.client.teacher.lock()
    for (let free = 0; free < 2; free++) expect((await miss(under)).data).toEqual({ waitMs: 0 })
    let before = 0
    for (let count = 0; count < 10; count++) {
      const missed = await miss(under)
      const { waitMs } = missed.data as { waitMs: number }
      expect(missed.code).toBe('PASSWORD_WRONG')
      expect(waitMs).toBeGreaterThan(before - 50)
      before = waitMs
      expect(await refusal(under.client.teacher.unlock({ password: PASSWORD }))).toMatchObject({
        code: 'PASSWORD_WAIT',
      })
      under.now += waitMs
    }
    expect(before).toBeGreaterThan(14 * MINUTE)
    expect(before).toBeLessThanOrEqual(15 * MINUTE)
    expect(await under.client.teacher.unlock({ password: PASSWORD })).toMatchObject({ locked: false, waitMs: 0 })
    expect((await miss(under)).data).toEqual({ waitMs: 0 })
  })

  it('are remembered over a restart', async () => {
    const under = await withPassword()
    for (let count = 0; count < 4; count++) {
      await miss(under)
      under.now += MINUTE
    }
    await miss(under)
    await under.reopen()
    expect(await refusal(under.client.teacher.unlock({ password: PASSWORD }))).toMatchObject({ code: 'PASSWORD_WAIT' })
    expect((await under.client.teacher.state()).waitMs).toBeGreaterThan(0)
  })

  it('count alike for unlocking, changing and removing, and when many are made at once', async () => {
    const under = await withPassword()
    const { teacher } = under.client
    const tries = Array.from({ length: 9 }, (_, at) => {
      const password = `no idea ${at}`
      if (at % 3 === 0) return teacher.unlock({ password })
      return at % 3 === 1 ? teacher.changePassword({ password, next: PASSWORD }) : teacher.removePassword({ password })
    })
    const codes = (await Promise.all(tries.map(refusal))).map(({ code }) => code)
    expect(codes.filter(code => code === 'PASSWORD_WRONG')).toHaveLength(3)
    expect(codes.filter(code => code === 'PASSWORD_WAIT')).toHaveLength(6)
  })

  it('do not wait until a clock that went back has caught up', async () => {
    const under = await withPassword()
    for (let count = 0; count < 3; count++) await miss(under)
    under.now -= 365 * 24 * 60 * MINUTE
    expect(await refusal(under.client.teacher.unlock({ password: PASSWORD }))).toMatchObject({ code: 'PASSWORD_WAIT' })
    under.now += 6000
    expect(await under.client.teacher.unlock({ password: PASSWORD })).toMatchObject({ locked: false })
  })
})
