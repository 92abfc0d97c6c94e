import Database from 'better-sqlite3'
import fc from 'fast-check'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { markSort } from '../../../src-main/domain/exercise/sort/sort-answer'
import type { RecordedEvent } from '../../../src-main/domain/record/events'
import type { Store } from '../../../src-main/store'
import { everyEvent } from '../../../src-main/store/events'
import { makeTemporaryFolder } from '../../fixtures/data-folders'
import { appealedHistory, playHistory, type History } from '../../fixtures/histories'
import { openTestStore } from '../../fixtures/stores'
import { summaryRows } from '../../fixtures/summary-rows'

type Of<K extends RecordedEvent['kind']> = Extract<RecordedEvent, { kind: K }>
const isKind =
  <K extends RecordedEvent['kind']>(kind: K) =>
  (event: RecordedEvent): event is Of<K> =>
    event.kind === kind

/** From where on an event counts, in the order of the record: an answer of a test from the test's end, if it has one. */
function countsFrom(events: readonly RecordedEvent[]): (event: RecordedEvent) => number {
  const tests = new Set(
    events.filter(isKind('session.started')).flatMap(({ body }) => ('test' in body ? [body.sessionId] : [])),
  )
  const endOf = (sessionId: string) =>
    events.filter(isKind('session.finished')).find(({ body }) => body.sessionId === sessionId)?.seq ?? Infinity
  return ({ seq, kind, body }) =>
    kind === 'answer.given' && tests.has(body.sessionId) ? Math.max(seq, endOf(body.sessionId)) : seq
}

/**
 * The score of every answer, said plainly: of Sort by the last upheld ruling on its segment, else by its own key; of
 * another exercise its own, unless a later ruling upheld an appeal against a segment that it showed.
 */
function plainScores(events: readonly RecordedEvent[]): Record<string, unknown>[] {
  const appeals = new Set(events.filter(isKind('appeal.made')).map(({ body }) => body.appealId))
  const rulings = events.filter(isKind('appeal.ruled')).filter(({ body }) => body.upheld && appeals.has(body.appealId))
  const from = countsFrom(events)
  const answers = events.filter(isKind('answer.given')).filter(one => from(one) < Infinity)
  return answers.flatMap((answer): Record<string, unknown>[] => {
    const { seq, body } = answer
    if (body.exercise !== 'sort') {
      const shows = body.shows ?? [body.segmentId]
      const isUpset = rulings.some(
        one => one.seq > from(answer) && one.body.textId === body.textId && shows.includes(one.body.segmentId),
      )
      const correct = body.correct === null ? null : Number(body.correct)
      return [isUpset ? { seq, correct: null, score: null } : { seq, correct, score: body.score }]
    }
    const ruling = rulings.findLast(one => one.body.textId === body.textId && one.body.segmentId === body.segmentId)
    const key = ruling ? ruling.body.key : body.key
    if (key === null) return [{ seq, correct: null, score: null }]
    const { correct, score } = markSort(key, body.given)
    return [{ seq, correct: Number(correct), score, key_label: key.label, key_owner: key.owner }]
  })
}

/** How many scores each upheld ruling changed: the record up to it, against the record with it. */
function plainRescored(events: readonly RecordedEvent[]) {
  const made = events.filter(isKind('appeal.made')).map(({ body }) => body.appealId)
  const rulings = events.filter(isKind('appeal.ruled')).filter(one => made.includes(one.body.appealId))
  const counts = rulings.map(({ seq, body }) => {
    const scores = (of: (event: RecordedEvent) => boolean) =>
      plainScores(events.filter(of)).map(({ correct, score }) => `${String(correct)} ${String(score)}`)
    const from = countsFrom(events)
    const before = scores(one => from(one) < seq)
    return [body.appealId, scores(one => from(one) <= seq).filter((after, at) => after !== before[at]).length] as const
  })
  return Object.fromEntries(counts)
}

/** Counted from the rows, against what the triggers keep. */
function plainRates(answers: readonly Record<string, unknown>[]) {
  const counted = answers.filter(one => one.exercise === 'sort' && one.first === 1 && one.correct !== null)
  const right = counted.filter(({ correct }) => correct === 1)
  return { asked: counted.length, right: right.length }
}

const sumOf = (rows: readonly Record<string, unknown>[] = [], column: string) =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0)

function eventsIn(folder: string): RecordedEvent[] {
  const db = new Database(join(folder, 'winnow.db'), { readonly: true })
  const events = [...everyEvent(db)]
  db.close()
  return events
}

async function expectWhole(store: Store, folder: string): Promise<void> {
  const rows = summaryRows(folder)
  const events = eventsIn(folder)
  expect(rows.answers).toMatchObject(plainScores(events))
  const ruled = rows.appeals?.filter(one => one.ruled_seq !== null) ?? []
  expect(Object.fromEntries(ruled.map(one => [one.id, one.rescored]))).toEqual(plainRescored(events))
  const rates = plainRates(rows.answers ?? [])
  const kept = rows.segment_rates
  expect({ asked: sumOf(kept, 'asked'), right: sumOf(kept, 'right') }).toEqual(rates)
  expect(await store.verify()).toMatchObject({ ok: true, problems: [] })
  await store.write(writer => writer.rebuildSummaries())
  expect(summaryRows(folder)).toEqual(rows)
}

const withStore = async (history: History, act: (store: Store, folder: string, ids: string[]) => Promise<void>) => {
  const folder = makeTemporaryFolder()
  const store = openTestStore(folder.path)
  try {
    const { learners } = await playHistory(store, history)
    await act(store, folder.path, learners)
  } finally {
    await store.close()
    folder.remove()
  }
}

it('scores every answer by the rulings on what it rests on, now and when it is made again', async () => {
  await fc.assert(
    fc.asyncProperty(appealedHistory, history => withStore(history, expectWhole)),
    { numRuns: 40 },
  )
}, 120_000)

it('leaves the scores that the record of the others gives when learners are removed, one after another', async () => {
  await fc.assert(
    fc.asyncProperty(
      appealedHistory,
      fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 2 }),
      (history, leaving) =>
        withStore(history, async (store, folder, ids) => {
          for (const who of leaving) {
            await store.write(writer => writer.learners.remove(ids[who]!))
            await expectWhole(store, folder)
          }
        }),
    ),
    { numRuns: 40 },
  )
}, 120_000)

it('goes on after a removal as if the learner had never been', async () => {
  await fc.assert(
    fc.asyncProperty(appealedHistory, appealedHistory, (before, after) =>
      withStore(before, async (store, folder, ids) => {
        await store.write(writer => writer.learners.remove(ids[0]!))
        await playHistory(store, { ...after, learners: ['Dora', 'Emil', 'Finn'] }, 'later')
        await expectWhole(store, folder)
      }),
    ),
    { numRuns: 30 },
  )
}, 120_000)
