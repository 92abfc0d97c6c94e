import { afterEach, beforeEach, expect, it } from 'vitest'
import type { SessionStarted } from '../../../src-main/domain/record/events'
import type { Store } from '../../../src-main/store'
import { makeTemporaryFolder } from '../../fixtures/data-folders'
import { answerGiven, markGiven, sessionStarted, tasksOf } from '../../fixtures/events'
import { openTestStore } from '../../fixtures/stores'

let folder: ReturnType<typeof makeTemporaryFolder>
let store: Store
let ada: string

beforeEach(async () => {
  folder = makeTemporaryFolder()
  store = openTestStore(folder.path)
  ada = await store.write(writer => writer.learners.add('Ada').id)
})
afterEach(async () => {
  const { problems } = await store.verify()
  if (problems.length > 0) throw new Error(problems.join(' '))
  await store.close()
  folder.remove()
})

const TODAY: Partial<SessionStarted> = {
  ...({ from: 'today', textId: null, exercise: null, introduces: ['hedge', 'booster'] } as const),
  tasks: [...tasksOf('harbour').slice(0, 1), ...tasksOf('beyond', 'mark').slice(0, 1)],
}

it('keeps a session over several texts, and how far its examples and questions went', async () => {
  await store.write(writer => {
    writer.append({ learnerId: ada, kind: 'session.started', body: sessionStarted('today', TODAY) })
    writer.append({ learnerId: ada, kind: 'examples.passed', body: { sessionId: 'today', skill: 'hedge' } })
    writer.append({ learnerId: ada, kind: 'answer.given', body: answerGiven('a1', 'today'), id: 'a1' })
    writer.append({ learnerId: ada, kind: 'feedback.passed', body: { sessionId: 'today', segmentId: 's001' } })
  })
  expect(store.read(({ sessions }) => sessions.openToday(ada))).toMatchObject({
    ...{ id: 'today', textId: null, exercise: null, origin: 'today', introduces: ['hedge', 'booster'], introduced: 1 },
    ...{ tasks: TODAY.tasks, answered: 1, passed: 1, finishedAt: null },
  })
  await store.write(writer => {
    writer.append({ learnerId: ada, kind: 'session.finished', body: { sessionId: 'today', early: true } })
  })
  const practised = (textId?: string) => store.read(({ sessions }) => sessions.practisedCount(ada, textId))
  expect([practised(), practised('harbour'), practised('beyond')]).toEqual([1, 1, 0])
  expect(store.read(({ sessions }) => sessions.openToday(ada))).toBeNull()
})

it('knows the skills whose worked examples were passed, each once, and of this learner alone', async () => {
  await store.write(writer => {
    const eve = writer.learners.add('Eve').id
    const begin = (learnerId: string, id: string, introduces: SessionStarted['introduces'], passed: number) => {
      writer.append({ learnerId, kind: 'session.started', body: sessionStarted(id, { ...TODAY, introduces }) })
      for (const skill of introduces.slice(0, passed)) {
        writer.append({ learnerId, kind: 'examples.passed', body: { sessionId: id, skill } })
      }
    }
    begin(ada, 'one', ['hedge', 'booster'], 1)
    begin(ada, 'two', ['hedge', 'prediction'], 2)
    begin(ada, 'three', ['scare-quote'], 0)
    begin(ada, 'four', [], 0)
    begin(eve, 'five', ['loaded-word'], 1)
  })
  const introduced = () => store.read(({ sessions }) => sessions.introducedSkills(ada)).toSorted()
  expect(introduced()).toEqual(['hedge', 'prediction'])
  await store.write(writer => writer.rebuildSummaries())
  expect(introduced()).toEqual(['hedge', 'prediction'])
})

it('finds the open session of a text by its exercise, and the newest of all', async () => {
  await store.write(writer => {
    writer.append({ learnerId: ada, kind: 'session.started', body: sessionStarted('sorting') })
    writer.append({ learnerId: ada, kind: 'session.started', body: sessionStarted('marking', { exercise: 'mark' }) })
    writer.append({ learnerId: ada, kind: 'session.started', body: sessionStarted('today', TODAY) })
    writer.append({ learnerId: ada, kind: 'session.started', body: sessionStarted('ended') })
    writer.append({ learnerId: ada, kind: 'session.finished', body: { sessionId: 'ended', early: true } })
  })
  const found = store.read(({ sessions }) => ({
    sort: sessions.openOf(ada, 'harbour', 'sort')?.id,
    mark: sessions.openOf(ada, 'harbour', 'mark')?.id,
    trace: sessions.openOf(ada, 'harbour', 'trace'),
    newest: sessions.newestOpenOf(ada, 'harbour')?.id,
    all: sessions.allOpen(ada).map(({ id }) => id),
  }))
  expect(found).toEqual({
    ...{ sort: 'sorting', mark: 'marking', trace: null, newest: 'marking' },
    all: ['today', 'marking', 'sorting'],
  })
})

it('stores an answer of another exercise without labels, with its layer, score, and what its feedback showed', async () => {
  const body = markGiven('m1', 'marking', { correct: false, score: 0.75, shows: ['s001', 's002'] })
  await store.write(writer => {
    writer.append({ learnerId: ada, kind: 'session.started', body: sessionStarted('marking', { exercise: 'mark' }) })
    writer.append({ learnerId: ada, kind: 'answer.given', body, id: 'm1' })
  })
  const found = store.read(({ answers, progress }) => ({
    answer: answers.find('m1'),
    met: answers.metOf(ada, 'harbour'),
    isMet: ['s002', 's003'].map(segmentId => answers.isMet(ada, 'harbour', segmentId)),
    latest: answers.latestTasks(ada, 'harbour'),
    sorted: progress.latestOfText(ada, 'harbour'),
    first: progress.firstOfText(ada, 'harbour'),
  }))
  const about = { exercise: 'mark', layer: 'inks', correct: false, score: 0.75 }
  expect(found).toMatchObject({
    answer: { ...about, givenLabel: null, keyLabel: null, givenOwner: null, keyOwner: null, givenSource: null },
    met: ['s001', 's002'],
    isMet: [true, false],
    latest: [{ ...about, segmentId: 's001', confidence: 2 }],
    ...{ sorted: [], first: { asked: 0, right: 0 } },
  })
})

it('counts the first answer to Sort also where another exercise asked about the segment before', async () => {
  await store.write(writer => {
    writer.append({ learnerId: ada, kind: 'session.started', body: sessionStarted('one') })
    const add = (id: string, body: Parameters<typeof writer.append<'answer.given'>>[0]['body']) =>
      writer.append({ learnerId: ada, kind: 'answer.given', id, body })
    // What was asked before showed another segment's key, not this one's.
    add('m1', markGiven('m1', 'one', { segmentId: 's003', shows: [] }))
    add('a1', answerGiven('a1', 'one', { segmentId: 's003', correct: false, first: true }))
    add('a2', answerGiven('a2', 'one', { segmentId: 's003', first: false }))
  })
  expect(store.read(({ progress }) => progress.firstOfText(ada, 'harbour'))).toEqual({ asked: 1, right: 0 })
})

it('keeps one draft a session, through a rebuild and a restore, until it is forgotten or its learner removed', async () => {
  await store.write(writer => {
    writer.append({ learnerId: ada, kind: 'session.started', body: sessionStarted('one') })
    writer.append({ learnerId: ada, kind: 'session.started', body: sessionStarted('two') })
  })
  const find = (id: string) => store.read(({ drafts }) => drafts.find(id))
  await store.write(writer => {
    writer.drafts.keep({ id: 'one', learnerId: ada }, 0, 'half')
    writer.drafts.keep({ id: 'one', learnerId: ada }, 1, 'half of the next')
    writer.drafts.keep({ id: 'two', learnerId: ada }, 0, 'other')
    writer.rebuildSummaries()
  })
  expect(find('one')).toMatchObject({ position: 1, draft: 'half of the next' })
  const { id } = await store.backUp()
  await store.write(writer => writer.drafts.forget('one'))
  expect([find('one'), find('two')]).toMatchObject([null, { draft: 'other' }])
  await store.restore(id)
  expect(find('one')).toMatchObject({ position: 1, draft: 'half of the next' })
  await store.write(writer => writer.learners.remove(ada))
  expect([find('one'), find('two')]).toEqual([null, null])
})

it('refuses examples and answers of a session that is not there', async () => {
  const body = { sessionId: 'nowhere', skill: 'hedge' } as const
  await expect(store.write(writer => writer.append({ learnerId: ada, kind: 'examples.passed', body }))).rejects.toThrow(
    'no session nowhere',
  )
  expect(store.read(({ events }) => events.count())).toBe(0)
})
