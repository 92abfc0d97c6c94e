import Database from 'better-sqlite3'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startCore } from '../../contract/core-under-test'
import { mistakesFirst, practise, rightAnswer, wrongAnswer } from '../../contract/learner'
import { HARBOUR_FILE } from '../../fixtures/study-texts'

/** The same figures, counted the plain way. */
function counted(folder: string) {
  const db = new Database(join(folder, 'winnow.db'), { readonly: true })
  try {
    return {
      latest: db
        .prepare(
          `SELECT segment_id AS segmentId, correct, confidence, max(seq) AS seq FROM answers
           WHERE text_id = 'harbour' GROUP BY learner_id, segment_id ORDER BY learner_id, segment_id`,
        )
        .all() as { segmentId: string; correct: number; confidence: number }[],
      firsts: db.prepare('SELECT count(*) FROM answers WHERE first = 1').pluck().get(),
    }
  } finally {
    db.close()
  }
}

it('finds first and latest answers by stepping along the index as it would by reading every row', async () => {
  const other = HARBOUR_FILE.replace('id: harbour', 'id: beyond')
  const { client, core, folder } = await startCore({ 'a.study': other, 'b.study': HARBOUR_FILE })
  await practise(client, mistakesFirst({}, { confidence: 1 }, {}), { size: 7 })
  await practise(client, wrongAnswer, { from: 'missed' })
  await practise(client, rightAnswer, { size: 2 })
  const [own] = await client.profiles.list()
  const { id: learnerId = '' } = own ?? {}
  const found = core.store.read(({ progress }) => ({
    latest: progress.latestOfText(learnerId, 'harbour'),
    elsewhere: progress.latestOfText(learnerId, 'beyond'),
    first: progress.firstOfText(learnerId, 'harbour'),
    firsts: progress.firstAnswers(learnerId).length,
    texts: progress.answeredTexts(learnerId).length,
    nobody: progress.firstAnswers('nobody'),
  }))
  const expected = counted(folder)
  expect(found.latest).toMatchObject(
    expected.latest.map(({ segmentId, correct, confidence }) => ({ segmentId, correct: correct === 1, confidence })),
  )
  expect(found).toMatchObject({
    elsewhere: [],
    first: { asked: 9, right: 6 },
    firsts: expected.firsts,
    texts: 1,
    nobody: [],
  })
})

it('keeps texts and learners apart, whichever comes first by its name', async () => {
  const other = HARBOUR_FILE.replace('id: harbour', 'id: beyond')
  const { client, core } = await startCore({ 'a.study': other, 'b.study': HARBOUR_FILE })
  await practise(client, rightAnswer, { size: 3 })
  const profiles = await client.profiles.add({ name: 'Ada' })
  await client.profiles.switch({ id: profiles.find(({ name }) => name === 'Ada')?.id ?? '' })
  const state = await client.practice.start({ textId: 'beyond', size: 1 })
  if (state.phase !== 'question') throw new Error('Not a question.')
  const { sessionId, segment } = state.item
  await client.practice.answer({
    ...{ sessionId, segmentId: segment.id, answerId: '6b0e4ad2-0d5c-4c47-9a3c-111111111111' },
    answer: wrongAnswer(segment.id),
  })
  const [first, ada] = await client.profiles.list()
  const counts = core.store.read(({ progress }) =>
    [first, ada].map(learner =>
      ['beyond', 'harbour'].map(textId => progress.latestOfText(learner?.id ?? '', textId).length),
    ),
  )
  expect(counts).toEqual([
    [0, 3],
    [1, 0],
  ])
})
