import { afterEach, beforeEach, expect, it } from 'vitest'
import type { RuledKey } from '../../../src-main/domain/record/events'
import type { Store } from '../../../src-main/store'
import { makeTemporaryFolder } from '../../fixtures/data-folders'
import { answerGiven, markGiven, REVISION, sessionStarted, traceGiven } from '../../fixtures/events'
import type { MarkGiven, TraceGiven } from '../../fixtures/events'
import { openTestStore } from '../../fixtures/stores'

const OPINION: RuledKey = { label: 'opinion', owner: 'article', voice: [] }
const SOURCE: RuledKey = { label: 'fact', owner: 'source', voice: ['mayor'] }

let folder: ReturnType<typeof makeTemporaryFolder>
let store: Store
let ada: string
let ben: string

beforeEach(async () => {
  folder = makeTemporaryFolder()
  store = openTestStore(folder.path)
  ;[ada, ben] = await store.write(writer => [writer.learners.add('Ada').id, writer.learners.add('Ben').id])
  await store.write(writer => {
    for (const [name, learnerId] of [
      ['ada', ada],
      ['ben', ben],
    ] as const) {
      writer.append({ learnerId, kind: 'session.started', body: sessionStarted(name) })
      writer.append({ learnerId, kind: 'answer.given', body: answerGiven(`of-${name}`, name), id: `of-${name}` })
    }
  })
})
afterEach(async () => {
  const { problems } = await store.verify()
  if (problems.length > 0) throw new Error(problems.join(' '))
  await store.close()
  folder.remove()
})

const appeal = (appealId: string, answerId = 'of-ada', learnerId = ada, segmentId = 's001') => {
  const about = { appealId, answerId, textId: 'harbour', revision: REVISION, segmentId }
  const body = {
    ...about,
    claim: { label: 'opinion', owner: 'article' },
    rule: 'naming',
    reason: 'It judges.',
  } as const
  return store.write(writer => writer.append({ learnerId, kind: 'appeal.made', body }))
}
const withdraw = (appealId: string, learnerId = ada) =>
  store.write(writer => writer.append({ learnerId, kind: 'appeal.withdrawn', body: { appealId } }))
const rule = (appealId: string, key: RuledKey | null | 'declined', learnerId = ben, segmentId = 's001') => {
  const how = key === 'declined' ? { upheld: false, key: null } : { upheld: true, key }
  const body = { appealId, textId: 'harbour', segmentId, reason: 'So it reads.', ...how }
  return store.write(writer => writer.append({ learnerId, kind: 'appeal.ruled', body }))
}
const standing = (eventId: string) => store.read(({ answers }) => answers.find(eventId))
const rulings = () => store.read(({ appeals }) => appeals.rulingsOf('harbour'))
const revision = () => store.read(({ appeals }) => appeals.rulingsRevision())

it('keeps an appeal with the key as it stood, until it is withdrawn', async () => {
  await appeal('one')
  const before = { label: 'fact', owner: 'article' }
  expect(store.read(({ appeals }) => appeals.openOf(ada, 'harbour', 's001'))).toMatchObject({
    ...{ id: 'one', learnerId: ada, eventId: 'of-ada', key: before, claim: { label: 'opinion', owner: 'article' } },
    ...{ rule: 'naming', reason: 'It judges.', state: 'open', ruled: null },
  })
  expect(store.read(({ appeals }) => appeals.openOf(ben, 'harbour', 's001'))).toBeNull()
  await withdraw('one')
  expect(store.read(({ appeals }) => appeals.find('one'))).toMatchObject({ state: 'withdrawn' })
  expect(store.read(({ appeals }) => appeals.latestOf(ada, 'harbour', 's001'))).toBeNull()
})

it('knows of an appeal on a segment in any state, also leaving one learner’s out', async () => {
  const exists = (...of: [string, string, string?]) => store.read(({ appeals }) => appeals.existsOn(...of))
  expect(exists('harbour', 's001')).toBe(false)
  await appeal('one')
  const found = () => [exists('harbour', 's001'), exists('harbour', 's001', ben), exists('harbour', 's001', ada)]
  expect(found()).toEqual([true, true, false])
  await withdraw('one')
  expect(found()).toEqual([true, true, false])
  await appeal('two', 'of-ben', ben)
  await rule('two', 'declined')
  expect(found()).toEqual([true, true, true])
  expect([exists('harbour', 's002'), exists('beyond', 's001')]).toEqual([false, false])
})

it('scores everybody’s answers again when an appeal is upheld, and says how many it changed', async () => {
  await appeal('one')
  await rule('one', OPINION)
  for (const eventId of ['of-ada', 'of-ben'])
    expect(standing(eventId)).toMatchObject({ keyLabel: 'opinion', correct: false, score: 0, rescoredBy: 'one' })
  expect(store.read(({ appeals }) => appeals.list())).toMatchObject([
    { state: 'upheld', ruled: { by: ben, reason: 'So it reads.', key: OPINION, rescored: 2 } },
  ])
  expect(rulings()).toMatchObject([{ appealId: 'one', key: OPINION, before: { label: 'fact', owner: 'article' } }])
  expect(store.read(({ answers }) => answers.firstRates('harbour'))).toEqual([
    { segmentId: 's001', asked: 2, right: 0 },
  ])
})

it('gives half for the label that a ruled key leaves right', async () => {
  await appeal('one')
  await rule('one', SOURCE)
  expect(standing('of-ben')).toMatchObject({ keyOwner: 'source', correct: false, score: 0.5 })
})

it('changes nothing by an appeal that is declined', async () => {
  await appeal('one')
  const before = [standing('of-ada'), revision()]
  await rule('one', 'declined')
  expect([standing('of-ada'), revision()]).toEqual(before)
  expect(rulings()).toEqual([])
  expect(store.read(({ appeals }) => appeals.find('one'))).toMatchObject({ state: 'declined', ruled: { rescored: 0 } })
})

it('counts what is no longer scored in no measure', async () => {
  await appeal('one')
  await rule('one', null)
  expect(standing('of-ada')).toMatchObject({ keyLabel: 'fact', correct: null, score: null, rescoredBy: 'one' })
  const found = store.read(({ answers, progress }) => ({
    first: progress.firstOfText(ada, 'harbour'),
    firsts: progress.firstAnswers(ada),
    graded: answers.graded(ada),
    rates: answers.firstRates('harbour'),
    latest: progress.latestOfText(ada, 'harbour'),
  }))
  expect(found).toMatchObject({ first: { asked: 0, right: 0 }, firsts: [], graded: [], rates: [] })
  expect(found.latest).toMatchObject([{ segmentId: 's001', correct: null }])
})

it('lays the latest ruling over a later answer too, whose page had not heard of it', async () => {
  await appeal('one')
  await rule('one', OPINION)
  await appeal('two', 'of-ben', ben)
  await rule('two', SOURCE)
  expect(store.read(({ appeals }) => appeals.find('two'))).toMatchObject({
    key: { label: 'opinion', owner: 'article' },
  })
  await store.write(writer =>
    writer.append({ learnerId: ada, kind: 'answer.given', body: answerGiven('late', 'ada', { score: 1 }), id: 'late' }),
  )
  expect(standing('late')).toMatchObject({ keyOwner: 'source', score: 0.5, rescoredBy: 'two' })
  const informed = answerGiven('informed', 'ada', { key: SOURCE, correct: false, score: 0.5 })
  await store.write(writer => writer.append({ learnerId: ada, kind: 'answer.given', body: informed, id: 'informed' }))
  expect(standing('informed')).toMatchObject({ keyOwner: 'source', score: 0.5, rescoredBy: null })
})

const addOthers = (when: string) =>
  store.write(writer => {
    const add = (id: string, body: TraceGiven | MarkGiven) =>
      writer.append({ learnerId: ada, kind: 'answer.given', id, body })
    add(`traced ${when}`, traceGiven(`traced ${when}`, 'ada'))
    add(`marked ${when}`, markGiven(`marked ${when}`, 'ada', { segmentId: 's002', shows: ['s001', 's002'] }))
    add(`unseen ${when}`, markGiven(`unseen ${when}`, 'ada', { segmentId: 's003', shows: ['s002', 's003'] }))
  })

it('takes the score of other exercises that rest on the ruled segment, if answered before the ruling', async () => {
  await addOthers('before')
  await appeal('one')
  await rule('one', OPINION)
  await addOthers('after')
  for (const eventId of ['traced before', 'marked before'])
    expect(standing(eventId)).toMatchObject({ keyLabel: null, correct: null, score: null, rescoredBy: 'one' })
  for (const eventId of ['unseen before', 'traced after', 'marked after', 'unseen after'])
    expect(standing(eventId)).toMatchObject({ correct: true, score: 1, rescoredBy: null })
  expect(store.read(({ appeals }) => appeals.find('one'))).toMatchObject({ ruled: { rescored: 4 } })
  const exercises = store.read(({ answers }) => answers.graded(ada)).map(({ exercise }) => exercise)
  expect(exercises).toEqual(['sort', 'mark', 'trace', 'mark', 'mark'])
})

it('gives other exercises their own score again when no ruling is left on what they rest on', async () => {
  await addOthers('before')
  await appeal('one')
  await rule('one', OPINION, ben)
  await store.write(writer => writer.learners.remove(ben))
  for (const eventId of ['traced before', 'marked before'])
    expect(standing(eventId)).toMatchObject({ correct: true, score: 1, rescoredBy: null })
})

it('leaves a score taken that a ruling on another segment takes as well', async () => {
  await addOthers('before')
  await store.write(writer => {
    const body = answerGiven('next', 'ada', { segmentId: 's002' })
    writer.append({ learnerId: ada, kind: 'answer.given', id: 'next', body })
  })
  await appeal('one')
  await rule('one', OPINION, ben)
  await appeal('two', 'next', ada, 's002')
  await rule('two', OPINION, ada, 's002')
  expect(standing('marked before')).toMatchObject({ score: null, rescoredBy: 'one' })
  expect(store.read(({ appeals }) => appeals.find('two'))).toMatchObject({ ruled: { rescored: 2 } })
  await store.write(writer => writer.learners.remove(ben))
  expect(standing('marked before')).toMatchObject({ score: null, rescoredBy: 'two' })
  expect(store.read(({ appeals }) => appeals.find('two'))).toMatchObject({ ruled: { rescored: 3 } })
})

it('counts no more of a ruling than the answers that are left', async () => {
  await store.write(writer => {
    const cleo = writer.learners.add('Cleo').id
    writer.append({ learnerId: cleo, kind: 'session.started', body: sessionStarted('cleo') })
    const body = markGiven('marked', 'cleo', { segmentId: 's002', shows: ['s001', 's002'] })
    writer.append({ learnerId: cleo, kind: 'answer.given', id: 'marked', body })
  })
  await appeal('one')
  await rule('one', OPINION)
  const rescored = () => store.read(({ appeals }) => appeals.find('one')?.ruled?.rescored)
  expect(rescored()).toBe(3)
  await store.write(writer => writer.learners.remove(writer.learners.named('Cleo')?.id ?? 'nobody'))
  expect(rescored()).toBe(2)
})

it('leaves answers to other texts and segments as they are', async () => {
  await store.write(writer => {
    const add = (id: string, body: Parameters<typeof answerGiven>[2]) =>
      writer.append({ learnerId: ada, kind: 'answer.given', id, body: answerGiven(id, 'ada', body) })
    add('elsewhere', { textId: 'beyond' })
    add('next', { segmentId: 's002' })
    const body = traceGiven('traced', 'ada', { segmentId: 's002' })
    writer.append({ learnerId: ada, kind: 'answer.given', id: 'traced', body })
    const shown = markGiven('marked', 'ada', { textId: 'beyond' })
    writer.append({ learnerId: ada, kind: 'answer.given', id: 'marked', body: shown })
  })
  await appeal('one')
  await rule('one', OPINION)
  for (const eventId of ['elsewhere', 'next', 'traced', 'marked'])
    expect(standing(eventId)).toMatchObject({ correct: true, rescoredBy: null })
})

it('puts an earlier ruling back into force when who made the later one is removed', async () => {
  await appeal('one')
  const seen = [revision()]
  await rule('one', OPINION, ada)
  seen.push(revision())
  await appeal('two')
  await rule('two', SOURCE, ben)
  seen.push(revision())
  await store.write(writer => writer.learners.remove(ben))
  seen.push(revision())
  expect(standing('of-ada')).toMatchObject({ keyLabel: 'opinion', score: 0, rescoredBy: 'one' })
  expect(store.read(({ appeals }) => appeals.list())).toMatchObject([
    { id: 'two', state: 'open', ruled: null },
    { id: 'one', state: 'upheld', ruled: { rescored: 1 } },
  ])
  expect(seen[3]).toBe(seen[1])
  expect(new Set(seen).size).toBe(3)
})

it('takes a ruling off with the appeal that it was about, though who ruled stays', async () => {
  await appeal('one')
  await rule('one', OPINION)
  await store.write(writer => writer.learners.remove(ada))
  expect(standing('of-ben')).toMatchObject({ keyLabel: 'fact', correct: true, score: 1, rescoredBy: null })
  expect(store.read(({ appeals }) => appeals.list())).toEqual([])
  expect(rulings()).toEqual([])
})

it.each([
  ['an appeal from an answer that is another’s', () => appeal('one', 'of-ben'), 'no answer of-ben to Sort'],
  ['an appeal from an answer that is not there', () => appeal('one', 'nowhere'), 'no answer nowhere to Sort'],
  ['a withdrawal of another’s appeal', () => appeal('one').then(() => withdraw('one', ben)), 'no open appeal'],
  ['a ruling of no appeal', () => rule('one', OPINION), 'no open appeal'],
  [
    'a second ruling of one appeal',
    () =>
      appeal('one')
        .then(() => rule('one', 'declined'))
        .then(() => rule('one', OPINION)),
    'no open appeal',
  ],
  [
    'a withdrawal after the ruling',
    () =>
      appeal('one')
        .then(() => rule('one', OPINION))
        .then(() => withdraw('one')),
    'no open appeal',
  ],
])('refuses %s, and leaves the record as it was', async (_, act, message) => {
  await expect(act()).rejects.toThrow(message)
})
