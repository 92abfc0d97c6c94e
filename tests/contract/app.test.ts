import { expect, it } from 'vitest'
import { CODEBOOK_VERSION } from '../../src-main/domain/labelling/codebook'
import { startCore } from './core-under-test'
import { practise, rightAnswer } from './learner'

it('app.info says what runs, and under which licences', async () => {
  const { client } = await startCore()
  const info = await client.app.info()
  expect(info).toMatchObject({ version: '0.0.0-test', host: 'browser', codebook: CODEBOOK_VERSION })
  expect(info.sqlite).toMatch(/^3\./)
  expect(info.runtime).toContain(process.versions.node)
  expect(info.licences.find(({ name }) => name === 'better-sqlite3')).toMatchObject({ licence: 'MIT' })
  expect(info.licences.some(({ licence }) => licence.startsWith('OFL'))).toBe(true)
})

const holdsAll =
  (...topics: string[]) =>
  (found: string[]) =>
    found.toSorted().join() === topics.toSorted().join()

it('app.changes tells what each commit touched, and puts together what came meanwhile', async () => {
  const { client } = await startCore()
  const stop = new AbortController()
  const changes = await client.app.changes(undefined, { signal: stop.signal })
  const first = changes.next()
  await practise(client, rightAnswer, { size: 1 })
  expect((await first).value).toEqual({ topics: ['answers'] })
  await client.settings.set({ theme: 'dark' })
  await client.profiles.add({ name: 'Ada' })
  const { value } = await changes.next()
  expect(value).toEqual({ topics: expect.toSatisfy(holdsAll('answers', 'profiles', 'settings')) })
  const last = changes.next()
  stop.abort()
  expect((await last).done).toBe(true)
})
