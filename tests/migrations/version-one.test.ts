import Database from 'better-sqlite3'
import fc from 'fast-check'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { markSort } from '../../src-main/domain/exercise/sort/sort-answer'
import type { Store } from '../../src-main/store'
import { makeTemporaryFolder } from '../fixtures/data-folders'
import { answerGiven, oldSessionStarted, REVISION } from '../fixtures/events'
import { openTestStore } from '../fixtures/stores'
import { writeVersionOne, type OldDeed } from '../fixtures/version-one'

const KEPT = ['learners', 'events', 'sessions', 'answers', 'revealed']

function countRows(folder: string): Record<string, number> {
  const db = new Database(join(folder, 'winnow.db'), { readonly: true })
  const count = (table: string) => db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? -1
  const counts = Object.fromEntries(KEPT.map(table => [table, count(table)]))
  db.close()
  return counts
}

async function migrated(deeds: readonly OldDeed[], look: (store: Store, folder: string) => Promise<void> | void) {
  const folder = makeTemporaryFolder()
  try {
    writeVersionOne(folder.path, deeds)
    const before = countRows(folder.path)
    const store = openTestStore(folder.path)
    try {
      expect(countRows(folder.path)).toEqual(before)
      expect(await store.verify()).toMatchObject({ ok: true, problems: [], answers: before.answers })
      await look(store, folder.path)
    } finally {
      await store.close()
    }
  } finally {
    folder.remove()
  }
}

/** Any text at all: what SQLite writes as JSON must be what JavaScript writes. */
const id = fc.string({ unit: 'binary', maxLength: 8 }).map(text => `t${text.replaceAll('\0', '')}`)
const owned = fc.record({
  label: fc.constantFrom('fact' as const, 'opinion' as const),
  owner: fc.constantFrom('article' as const, 'source' as const),
})
const claim = fc.oneof(owned, fc.constant({ label: 'attribution', owner: null } as const))
const session = fc.record({
  by: fc.constantFrom('Ada', 'Ben'),
  textId: id,
  segments: fc.uniqueArray(id, { minLength: 1, maxLength: 5 }),
  from: fc.constantFrom('unseen' as const, 'missed' as const),
  answers: fc.array(fc.record({ given: claim, key: claim, first: fc.boolean() }), { maxLength: 5 }),
  ended: fc.boolean(),
  revealed: fc.boolean(),
})

type OldSession = typeof session extends fc.Arbitrary<infer T> ? T : never

function deedsOf({ by, textId, segments, from, answers, ended, revealed }: OldSession, index: number): OldDeed[] {
  const sessionId = `session-${index}`
  const answered = answers.slice(0, segments.length).flatMap(({ given, key, first }, at): OldDeed[] => {
    const segmentId = segments[at]!
    const sorted = { given: { ...given, source: null }, key: { ...key, voice: [] } }
    const { correct } = markSort(sorted.key, sorted.given)
    const body = answerGiven(`answer-${index}-${at}`, sessionId, { textId, segmentId, ...sorted, correct, first })
    return [
      { by, kind: 'answer.given', body },
      { by, kind: 'feedback.passed', body: { sessionId, segmentId } },
    ]
  })
  return [
    { by, kind: 'session.started', body: oldSessionStarted(sessionId, { textId, segments, from }) },
    ...answered,
    ...(ended ? [{ by, kind: 'session.finished' as const, body: { sessionId, early: true } }] : []),
    ...(revealed ? [{ by, kind: 'text.revealed' as const, body: { textId, revision: REVISION } }] : []),
  ]
}

it('takes over a database of 0.1 with every row, to the byte of what its record gives now', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(session, { maxLength: 8 }), sessions => migrated(sessions.flatMap(deedsOf), () => {})),
    { numRuns: 50 },
  )
}, 60_000)

const by = 'Ada'
const given = { label: 'fact', owner: 'article', source: null } as const
const WRONG = { label: 'opinion', owner: 'article', voice: [] } as const
const HALF = { label: 'fact', owner: 'source', voice: ['mayor'] } as const
const TEN: readonly OldDeed[] = [
  { by, kind: 'session.started', body: oldSessionStarted('done', { from: 'missed' }) },
  { by, kind: 'answer.given', body: answerGiven('right', 'done') },
  { by, kind: 'feedback.passed', body: { sessionId: 'done', segmentId: 's001' } },
  {
    by,
    kind: 'answer.given',
    body: answerGiven('wrong', 'done', { given, key: WRONG, segmentId: 's002', correct: false }),
  },
  {
    by,
    kind: 'answer.given',
    body: answerGiven('half', 'done', { given, key: HALF, segmentId: 's003', correct: false }),
  },
  { by, kind: 'answer.given', body: answerGiven('again', 'done', { first: false }) },
  { by, kind: 'session.finished', body: { sessionId: 'done', early: true } },
  { by, kind: 'session.started', body: oldSessionStarted('open', { segments: ['s004'] }) },
  { by, kind: 'text.revealed', body: { textId: 'harbour', revision: REVISION } },
  { by: 'Ben', kind: 'session.started', body: oldSessionStarted('other') },
]

it('gives what 0.1 stored its place among what can be asked now', () =>
  migrated(TEN, store => {
    const found = store.read(({ sessions, answers, progress, history }) => ({
      done: sessions.find('done'),
      open: sessions.openOf('learner-0', 'harbour', 'sort'),
      scores: answers.ofSession('done').map(({ score }) => score),
      answer: answers.find('half'),
      met: answers.metOf('learner-0', 'harbour'),
      revealed: answers.revealedAt('learner-0', 'harbour'),
      rates: answers.firstRates('harbour'),
      first: progress.firstOfText('learner-0', 'harbour'),
      newest: [...history.back('learner-0', null)].slice(0, 1),
    }))
    const task = { textId: 'harbour', revision: REVISION, exercise: 'sort' }
    expect(found).toMatchObject({
      done: {
        textId: 'harbour',
        exercise: 'sort',
        origin: 'missed',
        introduces: [],
        introduced: 0,
        answered: 4,
        passed: 1,
      },
      open: { id: 'open', origin: 'unseen', tasks: [{ ...task, segmentId: 's004' }], finishedAt: null },
      scores: [1, 0, 0.5, 1],
      answer: {
        exercise: 'sort',
        layer: null,
        givenLabel: 'fact',
        keyOwner: 'source',
        correct: false,
        rescoredBy: null,
      },
      met: ['s001', 's002', 's003'],
      revealed: 1_790_000_008_000,
      rates: [
        { segmentId: 's001', asked: 1, right: 1 },
        { segmentId: 's002', asked: 1, right: 0 },
        { segmentId: 's003', asked: 1, right: 0 },
      ],
      first: { asked: 3, right: 1 },
      newest: [{ answer: { eventId: 'again' } }],
    })
    expect(found.done?.tasks).toHaveLength(6)
  }))

it('opens a database of 0.1 whose summaries differ from its record, and says so', async () => {
  const folder = makeTemporaryFolder()
  writeVersionOne(folder.path, TEN)
  const db = new Database(join(folder.path, 'winnow.db'))
  db.exec("UPDATE sessions SET id = 'nowhere' WHERE id = 'open'")
  db.close()
  const store = openTestStore(folder.path)
  expect(await store.verify()).toMatchObject({ ok: false, rebuildable: true })
  await store.write(writer => writer.rebuildSummaries())
  expect(await store.verify()).toMatchObject({ ok: true })
  await store.close()
  folder.remove()
})

it('goes on with the record of 0.1', () =>
  migrated(TEN, async store => {
    await store.write(writer => {
      writer.append({ learnerId: 'learner-0', kind: 'answer.given', body: answerGiven('next', 'open'), id: 'next' })
      writer.learners.remove('learner-1')
    })
    expect(await store.verify()).toMatchObject({ ok: true, answers: 5 })
  }))
