import fc from 'fast-check'
import { expect, it } from 'vitest'
import { finishInTurns, type Store } from '../../../src-main/store'
import { makeTemporaryFolder } from '../../fixtures/data-folders'
import { answerGiven, sessionStarted } from '../../fixtures/events'
import { openTestStore } from '../../fixtures/stores'
import { summaryRows } from '../../fixtures/summary-rows'

async function inFolder(run: (store: Store, folder: string) => Promise<void>): Promise<void> {
  const folder = makeTemporaryFolder()
  const store = openTestStore(folder.path)
  try {
    await run(store, folder.path)
  } finally {
    await store.close()
    folder.remove()
  }
}

const namesOf = (store: Store) => store.read(({ learners }) => learners.list().map(({ name }) => name))
const turn = () => new Promise(resolve => void setImmediate(resolve))

/** Adds learners, one a slice, and perhaps fails after the last. */
const adding = (store: Store, names: readonly string[], fails = false) =>
  store.writeInTurns(function* (writer) {
    for (const name of names) {
      writer.learners.add(name)
      yield
    }
    writer.touch('profiles')
    if (fails) throw new Error('No more')
    return names.length
  })

const plan = fc.record({
  slices: fc.nat({ max: 12 }),
  fails: fc.boolean(),
  /** In which turn from the beginning something is written besides. */
  writes: fc.array(fc.nat({ max: 16 }), { maxLength: 4 }),
})

it('stores all of it or nothing, lets others read what was before, and stores after it what they write', () =>
  fc.assert(
    fc.asyncProperty(plan, ({ slices, fails, writes }) =>
      inFolder(async store => {
        await store.write(writer => writer.learners.add('First'))
        const heard: string[][] = []
        store.onCommitted(() => heard.push(namesOf(store)))
        const long = Array.from({ length: slices }, (_, at) => `Long ${at}`)
        let isOver = false
        const writing = Promise.allSettled([adding(store, long, fails).finally(() => (isOver = true))])
        const besides: Promise<string>[] = []
        const early: string[] = []
        for (let now = 0; now <= 16; now++) {
          for (const _ of writes.filter(at => at === now)) {
            const name = `Beside ${besides.length}`
            besides.push(store.write(writer => writer.learners.add(name).name))
          }
          if (!isOver) early.push(...namesOf(store).filter(name => name.startsWith('Long')))
          await turn()
        }
        const [settled] = await writing
        expect(early).toEqual([])
        expect(settled).toMatchObject(fails ? { reason: new Error('No more') } : { value: slices })
        const added = await Promise.all(besides)
        expect(namesOf(store).toSorted()).toEqual(['First', ...(fails ? [] : long), ...added].toSorted())
        // Nobody is told of what is not there to be read.
        for (const names of heard) expect(names).toEqual(expect.arrayContaining(long))
        expect(await store.verify()).toMatchObject({ ok: true })
      }),
    ),
    { numRuns: 40 },
  ))

it('lets everybody have a turn after each slice', () =>
  inFolder(async store => {
    let slice = 0
    const seen: number[] = []
    const writing = store.writeInTurns(function* () {
      while (slice++ < 50) yield
    })
    while (slice < 50) {
      store.read(({ events }) => events.count())
      seen.push(slice)
      await turn()
    }
    await writing
    const steps = seen.slice(1).map((now, at) => now - seen[at]!)
    expect(Math.max(...steps)).toBeLessThanOrEqual(2)
  }))

it('makes the same rows in turns as at once', () =>
  inFolder(async (one, oneFolder) =>
    inFolder(async (other, otherFolder) => {
      function* work(writer: Parameters<Parameters<Store['writeInTurns']>[0]>[0]) {
        const { id: learnerId } = writer.learners.add('Ada')
        writer.append({ learnerId, kind: 'session.started', body: sessionStarted('one') })
        for (const at of [1, 2, 3]) {
          const id = `a${at}`
          const body = answerGiven(id, 'one', { segmentId: `s00${at}`, shows: [`s00${at}`] })
          writer.append({ learnerId, kind: 'answer.given', id, body })
          yield
        }
      }
      await one.writeInTurns(work)
      await other.write(writer => [...work(writer)].length)
      expect(summaryRows(oneFolder)).toEqual(summaryRows(otherFolder))
    }),
  ))

it('gives up what is under way when the store is closed, and keeps what was written besides', async () => {
  const folder = makeTemporaryFolder()
  const store = openTestStore(folder.path)
  const writing = store.writeInTurns(function* (writer) {
    writer.learners.add('Half')
    for (;;) yield
  })
  await turn()
  const besides = store.write(writer => writer.learners.add('Beside').name)
  const closing = store.close()
  await expect(writing).rejects.toThrow('being closed')
  expect(await besides).toBe('Beside')
  await closing
  const again = openTestStore(folder.path)
  expect(namesOf(again)).toEqual(['Beside'])
  await again.close()
  folder.remove()
})

it('waits for a backup, and a backup for it', () =>
  inFolder(async store => {
    await store.write(writer => writer.learners.add('First'))
    const order: string[] = []
    const backup = store.backUp().then(() => order.push('backup'))
    const writing = adding(store, ['Long']).then(() => order.push('long'))
    const second = store.backUp().then(() => order.push('backup'))
    await Promise.all([backup, writing, second])
    expect(order).toEqual(['backup', 'long', 'backup'])
  }))

it('finishes slices that are given up', async () => {
  let closed = false
  const signal = AbortSignal.abort(new Error('Given up'))
  function* slices() {
    try {
      yield
    } finally {
      closed = true
    }
  }
  const begun = slices()
  begun.next()
  await expect(finishInTurns(begun, signal)).rejects.toThrow('Given up')
  expect(closed).toBe(true)
})
