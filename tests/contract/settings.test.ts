import { expect, it } from 'vitest'
import { LEARNING_DEFAULT, READING_DEFAULT } from '../../src-main/contract/settings'
import { refusal, startCore } from './core-under-test'

it('settings are the defaults until they are set, one at a time, and stay set', async () => {
  const under = await startCore()
  expect(await under.client.settings.get()).toEqual(READING_DEFAULT)
  await under.client.settings.set({ textSize: 150 })
  expect(await under.client.settings.set({ theme: 'contrast', primerSeen: true })).toEqual({
    ...{ ...READING_DEFAULT, textSize: 150 },
    ...{ theme: 'contrast', primerSeen: true },
  })
  await under.reopen()
  expect(await under.client.settings.get()).toMatchObject({ textSize: 150, theme: 'contrast', measure: 'normal' })
})

it('settings take no value that they do not have', async () => {
  const { client } = await startCore()
  const call = client.settings.set({ textSize: 7 as 100 })
  expect(await refusal(call)).toMatchObject({ code: 'BAD_REQUEST', data: { issues: [{ field: 'textSize' }] } })
})

it('a value that this version does not know falls back to the default, alone', async () => {
  const { client, core } = await startCore()
  await client.settings.set({ measure: 'wide' })
  await core.store.write(writer => {
    const { id } = writer.learners.current() ?? { id: '' }
    writer.settings.set(id, 'theme', 'sepia')
    writer.settings.set(id, 'unheard', 1)
  })
  expect(await client.settings.get()).toEqual({ ...READING_DEFAULT, measure: 'wide' })
})

it('how one wishes to learn is set apart from how one reads, for each profile', async () => {
  const { client } = await startCore()
  expect(await client.settings.learning()).toEqual(LEARNING_DEFAULT)
  expect(await client.settings.setLearning({ dailyCap: 12 })).toEqual({ ...LEARNING_DEFAULT, dailyCap: 12 })
  expect(await client.settings.get()).toEqual(READING_DEFAULT)
  expect(await refusal(client.settings.setLearning({ retention: 99 as 90 }))).toMatchObject({ code: 'BAD_REQUEST' })
  const [, other] = await client.profiles.add({ name: 'Another' })
  await client.profiles.switch({ id: other?.id ?? '' })
  expect(await client.settings.learning()).toEqual(LEARNING_DEFAULT)
})
