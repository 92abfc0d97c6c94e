import fc from 'fast-check'
import { expect, it } from 'vitest'
import { EVER } from '../../../src-main/store'
import type { Answer, Reader, Store } from '../../../src-main/store'
import { makeTemporaryFolder } from '../../fixtures/data-folders'
import { appealedHistory, givenHistory, playHistory, type History } from '../../fixtures/histories'
import { openTestStore } from '../../fixtures/stores'
import { summaryRows } from '../../fixtures/summary-rows'

const TEXTS = ['text-0', 'text-1', 'nowhere']

/** Every learner's answers, oldest first, as history hands them over. */
const answersOf = (reader: Reader, learnerId: string): Answer[] =>
  [...reader.history.all()].map(({ answer }) => answer).filter(answer => answer.learnerId === learnerId)

const isMeasured = ({ exercise, first, correct }: Answer) => exercise === 'sort' && first && correct !== null

function latestBy(answers: readonly Answer[]) {
  const latest = new Map(answers.map(one => [[one.exercise, one.layer, one.segmentId].join('/'), one]))
  return [...latest.values()].map(({ exercise, layer, segmentId, correct, score, confidence, at }) => {
    return { exercise, layer, segmentId, correct, score, confidence, at }
  })
}

const rateOf = (answers: readonly Answer[]) => ({
  asked: answers.length,
  right: answers.filter(({ correct }) => correct).length,
})

const inAnyOrder = <T>(items: readonly T[]) => items.map(item => JSON.stringify(item)).sort()

/** Answers outside tests. */
const practisedOf = (reader: Reader, answers: readonly Answer[]) =>
  answers.filter(({ sessionId }) => reader.sittings.find(sessionId) === null)

function expectSame(reader: Reader, learnerId: string, textId: string): void {
  const all = answersOf(reader, learnerId)
  const ofText = all.filter(answer => answer.textId === textId)
  const { answers, progress } = reader
  expect(answers.ofText(learnerId, textId)).toEqual(ofText)
  expect(inAnyOrder(answers.latestTasks(learnerId, textId))).toEqual(inAnyOrder(latestBy(ofText)))
  expect(progress.latestOfText(learnerId, textId)).toEqual(
    latestBy(ofText.filter(({ exercise }) => exercise === 'sort')).sort((a, b) => (a.segmentId < b.segmentId ? -1 : 1)),
  )
  expect(progress.firstOfText(learnerId, textId)).toEqual(rateOf(ofText.filter(isMeasured)))
  const firsts = ofText.filter(isMeasured).map(({ segmentId, correct }) => [segmentId, correct] as const)
  expect(progress.firstBySegment(learnerId, textId)).toEqual(new Map(firsts))
  expect(progress.firstAnswers(learnerId)).toMatchObject(
    all.filter(isMeasured).map(({ at, segmentId }) => ({ at, segmentId })),
  )
  expectSameSegments(reader, learnerId, all)
  expect(progress.answeredTexts(learnerId)).toEqual([...new Set(all.map(answer => answer.textId))].sort())
  const judged = all.filter(({ correct }) => correct !== null)
  expect(answers.graded(learnerId)).toMatchObject(
    judged.map(({ at, segmentId, correct }) => ({ at, segmentId, correct })),
  )
  const [middle] = all.slice(all.length / 2)
  const since = (practised: readonly Answer[]) => practised.filter(({ at }) => at >= (middle?.at ?? 0))
  expect(answers.countSince(learnerId, middle?.at ?? 0)).toBe(since(practisedOf(reader, all)).length)
  expect(answers.count(learnerId)).toBe(all.length)
  expectSameSittings(reader, learnerId, all)
}

/** A test that goes on has answers in no list; what was practised is all but the answers of tests. */
function expectSameSittings(reader: Reader, learnerId: string, all: readonly Answer[]): void {
  const { sittings } = reader
  const own = sittings.ofLearner(learnerId)
  const open = own.filter(({ finishedAt }) => finishedAt === null)
  expect(all.filter(({ sessionId }) => open.some(one => one.sessionId === sessionId))).toEqual([])
  expect(sittings.sealedCount(learnerId)).toBe(open.reduce((sum, { answered }) => sum + answered, 0))
  const practised = practisedOf(reader, all)
  expect(inAnyOrder(sittings.practisedTexts(learnerId))).toEqual(
    inAnyOrder([...new Set(practised.map(one => one.textId))]),
  )
  for (const { finishedSeq } of own) {
    if (finishedSeq === null) continue
    expect(sittings.practisedSince(learnerId, finishedSeq)).toBe(practised.some(({ seq }) => seq > finishedSeq))
  }
}

/** In all of time, and in the middle of the record. */
function expectSameSegments({ progress }: Reader, learnerId: string, all: readonly Answer[]): void {
  const [from = 0, until = 0] = [all[Math.floor(all.length / 4)]?.at, all[Math.floor(all.length / 2)]?.at]
  for (const period of [EVER, { from, until }]) {
    const within = all.filter(({ at }) => at >= period.from && at < period.until)
    const places = Map.groupBy(within, ({ textId, revision, segmentId }) => [textId, revision, segmentId].join('/'))
    const expected = [...places.values()].map(answers => {
      const { textId, revision, segmentId } = answers[0]!
      return { textId, revision, segmentId, answers: answers.length, lastAt: Math.max(...answers.map(({ at }) => at)) }
    })
    expect(inAnyOrder(progress.answeredSegments(learnerId, period))).toEqual(inAnyOrder(expected))
    const given = within.filter(({ exercise, first, correct }) => exercise === 'mark' && first && correct !== null)
    expect(progress.firstGiven(learnerId, 'mark', period).map(({ at }) => at)).toEqual(given.map(({ at }) => at))
    const sorted = within.filter(({ exercise, correct }) => exercise === 'sort' && correct !== null).reverse()
    expect(progress.sorted(learnerId, period)).toMatchObject(
      sorted.map(({ eventId, at, keyLabel, correct }) => ({ eventId, at, keyLabel, correct })),
    )
  }
}

function expectSameSessions(reader: Reader, folder: string, learnerId: string, textId: string): void {
  const { sessions } = reader
  const own = summaryRows(folder).sessions?.filter(row => row.learner_id === learnerId) ?? []
  const open = own.filter(row => row.finished_at === null).sort((a, b) => Number(b.started_at) - Number(a.started_at))
  const idOf = (row: Record<string, unknown> | undefined) => row?.id
  expect(sessions.allOpen(learnerId).map(({ id }) => id)).toEqual(open.map(idOf))
  expect(sessions.newestOpenOf(learnerId, textId)?.id).toBe(idOf(open.find(row => row.text_id === textId)))
  expect(sessions.openToday(learnerId)?.id).toBe(idOf(open.find(row => row.origin === 'today')))
  expect(sessions.openOf(learnerId, textId, 'sort')?.id).toBe(
    idOf(open.find(row => row.text_id === textId && row.exercise === 'sort')),
  )
  const practised = own.filter(row => row.finished_at !== null && Number(row.answered) > 0)
  expect(sessions.practisedCount(learnerId)).toBe(practised.length)
  const answered = new Set(answersOf(reader, learnerId).flatMap(one => (one.textId === textId ? [one.sessionId] : [])))
  const ofText = practised.filter(
    row => row.text_id === textId || (row.text_id === null && row.origin !== 'test' && answered.has(String(row.id))),
  )
  expect(sessions.practisedCount(learnerId, textId)).toBe(ofText.length)
}

function expectSameOfAll(reader: Reader, textId: string): void {
  const measured = [...reader.history.all()].map(({ answer }) => answer).filter(isMeasured)
  const rates = reader.answers.firstRates(textId)
  const ofText = measured.filter(answer => answer.textId === textId)
  expect(rates.map(({ segmentId }) => segmentId)).toEqual([...new Set(ofText.map(one => one.segmentId))].sort())
  for (const { segmentId, ...rate } of rates)
    expect(rate).toEqual(rateOf(ofText.filter(answer => answer.segmentId === segmentId)))
}

async function read(history: History, look: (store: Store, folder: string, learners: readonly string[]) => void) {
  const folder = makeTemporaryFolder()
  const store = openTestStore(folder.path)
  try {
    const { learners } = await playHistory(store, history)
    look(store, folder.path, learners)
  } finally {
    await store.close()
    folder.remove()
  }
}

it.each([
  ['any record', givenHistory],
  ['a record with many rulings', appealedHistory],
])(
  'reads of %s by its indexes what reading every row gives',
  async (_, histories) => {
    await fc.assert(
      fc.asyncProperty(histories, history =>
        read(history, (store, folder, learners) =>
          store.read(reader => {
            for (const textId of TEXTS) {
              expectSameOfAll(reader, textId)
              for (const learnerId of learners) {
                expectSame(reader, learnerId, textId)
                expectSameSessions(reader, folder, learnerId, textId)
              }
            }
          }),
        ),
      ),
      { numRuns: 40 },
    )
  },
  120_000,
)
