import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { answerGiven, sessionStarted } from '../../fixtures/events'
import { makeTemporaryFolder } from '../../fixtures/data-folders'
import { openTestStore } from '../../fixtures/stores'
import type { Store } from '../../../src-main/store'

let folder: ReturnType<typeof makeTemporaryFolder>
let store: Store

beforeEach(() => {
  folder = makeTemporaryFolder()
  store = openTestStore(folder.path)
})
afterEach(async () => {
  await store.close()
  folder.remove()
})

const addLearner = (name = 'Ada') => store.write(writer => writer.learners.add(name))

it('keeps what was acknowledged when it is opened again', async () => {
  const ada = await addLearner()
  await store.write(writer => {
    writer.append({ learnerId: ada.id, kind: 'session.started', body: sessionStarted('one') })
    writer.append({ learnerId: ada.id, kind: 'answer.given', body: answerGiven('a1', 'one'), id: 'a1' })
  })
  await store.close()
  store = openTestStore(folder.path)
  expect(store.read(reader => reader.learners.list())).toEqual([ada])
  expect(store.read(reader => reader.answers.ofSession('one'))).toMatchObject([{ eventId: 'a1', correct: true }])
  expect(store.read(reader => reader.sessions.find('one'))).toMatchObject({ answered: 1, passed: 0, finishedAt: null })
})

it('numbers each chain from 0 and keeps learners apart', async () => {
  const [ada, ben] = await Promise.all([addLearner('Ada'), addLearner('Ben')])
  const places = await store.write(writer =>
    [ada, ben, ada].map(
      ({ id }, index) =>
        writer.append({ learnerId: id, kind: 'session.started', body: sessionStarted(`s${index}`) }).place,
    ),
  )
  expect(places).toEqual([0, 0, 1])
})

it('rolls one failing operation back and commits the others of the same turn', async () => {
  const results = await Promise.allSettled([
    addLearner('Ada'),
    store.write(writer => {
      writer.learners.add('Half done')
      throw new Error('changed my mind')
    }),
    addLearner('Ben'),
  ])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(store.read(reader => reader.learners.list()).map(({ name }) => name)).toEqual(['Ada', 'Ben'])
})

it('tells listeners what committed operations touched, and nothing of one that failed', async () => {
  const heard: unknown[] = []
  store.onCommitted(topics => heard.push(topics))
  await Promise.allSettled([
    store.write(writer => writer.touch('answers')),
    store.write(writer => {
      writer.touch('settings')
      throw new Error('no')
    }),
    store.write(writer => writer.touch('answers', 'profiles')),
  ])
  expect(heard).toEqual([['answers', 'profiles']])
})

it('refuses an asynchronous operation and keeps nothing of it', async () => {
  // eslint-disable-next-line @typescript-eslint/require-await -- the very mistake that is refused
  const operation = store.write(async writer => {
    writer.learners.add('Too late')
  })
  await expect(operation).rejects.toThrow('must not be asynchronous')
  expect(store.read(reader => reader.learners.list())).toEqual([])
})

it('refuses an event of a session that is not the learner’s, and leaves the chain as it was', async () => {
  const [ada, ben] = await Promise.all([addLearner('Ada'), addLearner('Ben')])
  await store.write(writer =>
    writer.append({ learnerId: ada.id, kind: 'session.started', body: sessionStarted('one') }),
  )
  const stolen = store.write(writer =>
    writer.append({ learnerId: ben.id, kind: 'answer.given', body: answerGiven('a1', 'one') }),
  )
  await expect(stolen).rejects.toThrow('no session one of this learner')
  expect(store.read(reader => reader.events.count())).toBe(1)
  expect(store.read(reader => reader.answers.countAll())).toBe(0)
})

it('runs with the promised settings, also after the first write', async () => {
  const promised = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, application_id: 0x57494e57 }
  expect(store.settings()).toMatchObject(promised)
  await addLearner()
  expect(store.settings()).toMatchObject(promised)
})

it('removes a learner with the whole record and leaves an anonymous note', async () => {
  const [ada, ben] = await Promise.all([addLearner('Ada'), addLearner('Ben')])
  await store.write(writer => {
    writer.learners.makeCurrent(ada.id)
    writer.settings.set(ada.id, 'theme', 'dark')
    for (const { id } of [ada, ben]) {
      writer.append({ learnerId: id, kind: 'session.started', body: sessionStarted(`of-${id}`) })
      writer.append({ learnerId: id, kind: 'answer.given', body: answerGiven('x', `of-${id}`) })
    }
  })
  await store.write(writer => writer.learners.remove(ada.id))
  expect(store.read(reader => reader.learners.list())).toEqual([ben])
  expect(store.read(reader => reader.learners.current())).toBeNull()
  expect(store.read(reader => reader.settings.all(ada.id))).toEqual({})
  expect(store.read(reader => reader.answers.count(ada.id))).toBe(0)
  expect(store.read(reader => reader.answers.count(ben.id))).toBe(1)
  // Of the record only Ben's two events are left.
  expect(store.read(reader => reader.events.count())).toBe(2)
})

it('leaves no byte of a removed learner in the database or its WAL', async () => {
  const name = 'Wilhelmina Featherstonehaugh'
  const { id } = await addLearner(name)
  await store.write(writer => {
    writer.append({ learnerId: id, kind: 'session.started', body: sessionStarted('one') })
    writer.append({ learnerId: id, kind: 'answer.given', body: answerGiven('her-answer', 'one'), id: 'her-answer' })
  })
  const bytes = () => ['', '-wal'].map(side => readFileSync(join(folder.path, `winnow.db${side}`), 'latin1')).join('')
  expect(bytes()).toContain(name)
  await store.write(writer => writer.learners.remove(id))
  expect(bytes()).not.toContain(name)
  expect(bytes()).not.toContain('her-answer')
})

it('removes a learner at once while a verification reads', async () => {
  const { id } = await addLearner()
  const verifying = store.verify()
  await new Promise(resolve => void setImmediate(resolve))
  const begun = performance.now()
  await store.write(writer => writer.learners.remove(id))
  expect(performance.now() - begun).toBeLessThan(2000)
  expect(await verifying).toMatchObject({ ok: true })
})
