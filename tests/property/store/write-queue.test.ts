import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeTemporaryFolder } from '../../fixtures/data-folders'
import { openTestStore } from '../../fixtures/stores'

/** What an operation does: adds a learner and goes on, or fails before or after it has written. */
const operation = fc.constantFrom('adds', 'fails early', 'fails late', 'repeats a name')
/** Operations asked for in the same turn. */
const turns = fc.array(fc.array(operation, { maxLength: 8 }), { maxLength: 8 })

it('stores exactly the operations that succeed, in order, with one commit a turn', async () => {
  await fc.assert(
    fc.asyncProperty(turns, async given => {
      const folder = makeTemporaryFolder()
      const store = openTestStore(folder.path)
      try {
        let commits = 0
        store.onCommitted(() => commits++)
        await store.write(writer => writer.learners.add('First'))
        const expected = ['First']
        for (const [turn, operations] of given.entries()) {
          const settled = await Promise.allSettled(
            operations.map((what, index) =>
              store.write(writer => {
                if (what === 'fails early') throw new Error(what)
                writer.learners.add(what === 'repeats a name' ? 'First' : `Learner ${turn}-${index}`)
                if (what === 'fails late') throw new Error(what)
                writer.touch('profiles')
                return index
              }),
            ),
          )
          operations.forEach((what, index) => {
            if (what === 'adds') expected.push(`Learner ${turn}-${index}`)
            expect(settled[index]).toMatchObject(
              what === 'adds' ? { status: 'fulfilled', value: index } : { status: 'rejected' },
            )
          })
        }
        expect(store.read(reader => reader.learners.list()).map(({ name }) => name)).toEqual(expected)
        expect(commits).toBe(given.filter(operations => operations.includes('adds')).length)
      } finally {
        await store.close()
        folder.remove()
      }
    }),
    { numRuns: 20 },
  )
}, 60_000)

it('commits what is waiting when it is closed, and refuses what comes after', async () => {
  const folder = makeTemporaryFolder()
  const store = openTestStore(folder.path)
  const waiting = store.write(writer => writer.learners.add('Last').name)
  await store.close()
  expect(await waiting).toBe('Last')
  await expect(store.write(writer => writer.learners.add('Too late'))).rejects.toThrow('closed')
  const again = openTestStore(folder.path)
  expect(again.read(reader => reader.learners.list()).map(({ name }) => name)).toEqual(['Last'])
  await again.close()
  folder.remove()
})
