import { expect, it } from 'vitest'
import { playMany } from '../fixtures/many-answers'
import { openEmptyStore, recordText } from '../fixtures/records'
import { refusal, startCore, type CoreUnderTest } from './core-under-test'
import { handedOver } from './record-files'

const ANSWERS = 3000
/** As `merge-record.ts` has it. */
const ENTRIES_A_SLICE = 100

async function longRecord(): Promise<Buffer> {
  const { store } = openEmptyStore()
  return Buffer.from(recordText(store, await playMany(store, ANSWERS)))
}

const turn = () => new Promise(resolve => void setImmediate(resolve))

async function countTurns(client: CoreUnderTest['client'], isOver: () => boolean) {
  const seen: number[] = []
  while (!isOver()) {
    const profiles = await client.profiles.list()
    if (!isOver()) seen.push(profiles.length)
    await turn()
  }
  return seen
}

it('answers everybody else while a long record is brought in, of what was there before', async () => {
  const { client } = await startCore()
  const before = await client.profiles.list()
  const { fileId } = await handedOver(client, await longRecord())
  let isOver = false
  const bringing = client.record.bringIn({ fileId }).finally(() => (isOver = true))
  const seen = await countTurns(client, () => isOver)
  // One answer or more between any two slices: nobody waits for more entries than a slice has.
  expect(seen.length).toBeGreaterThan(ANSWERS / ENTRIES_A_SLICE / 2)
  expect(new Set(seen)).toEqual(new Set([before.length]))
  expect(await bringing).toMatchObject({ newAnswers: ANSWERS })
  expect(await client.profiles.list()).toHaveLength(before.length + 1)
})

it('stores what is written meanwhile after it', async () => {
  const { client } = await startCore()
  const { fileId } = await handedOver(client, await longRecord())
  const bringing = client.record.bringIn({ fileId })
  await turn()
  const renamed = client.profiles.add({ name: 'Beside' })
  await bringing
  expect((await renamed).map(({ name }) => name)).toEqual(expect.arrayContaining(['Ada', 'Beside']))
})

it('stores a record once where it is brought in twice at the same time', async () => {
  const { client } = await startCore()
  const { fileId } = await handedOver(client, await longRecord())
  const first = client.record.bringIn({ fileId })
  const second = refusal(client.record.bringIn({ fileId }))
  expect(await first).toMatchObject({ newAnswers: ANSWERS })
  expect(await second).toMatchObject({ code: 'NOT_FOUND' })
})

it('stores nothing of it where Winnow ends meanwhile', async () => {
  const under = await startCore()
  const before = await under.client.profiles.list()
  const { fileId } = await handedOver(under.client, await longRecord())
  const bringing = refusal(under.client.record.bringIn({ fileId }))
  await turn()
  await under.reopen()
  await bringing
  expect(await under.client.profiles.list()).toEqual(before)
  expect(under.core.store.read(({ events }) => events.count())).toBe(0)
})
