import { expect, it } from 'vitest'
import { verifyFolder } from '../../../src-main/store'
import { SUMMARY_TABLES } from '../../../src-main/store/summaries'
import { makeTemporaryFolder } from '../../fixtures/data-folders'
import { sessionStarted } from '../../fixtures/events'
import { fillSchool } from '../../fixtures/school/school'
import { openTestStore } from '../../fixtures/stores'
import { summaryRows } from '../../fixtures/summary-rows'

const SIZE = { learners: 36, answers: 4000, seed: 'a school' }

/** A school over the whole library, with an appeal that was upheld and a test that has not ended. */
async function openSchool(size = SIZE) {
  const folder = makeTemporaryFolder()
  const clock = { at: Date.UTC(2025, 8, 1, 6) }
  const store = openTestStore(folder.path, { now: () => clock.at })
  const school = await fillSchool(store, clock, size)
  const [first = '', second = ''] = school.learnerIds
  await store.write(writer => {
    const answer = [...writer.history.back(first, null)].find(({ answer: { exercise } }) => exercise === 'sort')!.answer
    const { textId, revision, segmentId } = answer
    const claim = { label: 'attribution', owner: null } as const
    const appeal = { appealId: 'appeal', answerId: answer.eventId, textId, revision, segmentId, claim }
    writer.append({ learnerId: first, kind: 'appeal.made', body: { ...appeal, rule: 'naming', reason: 'It names.' } })
    const ruled = {
      appealId: 'appeal',
      textId,
      segmentId,
      upheld: true,
      reason: 'So it is.',
      key: { ...claim, voice: [] },
    }
    writer.append({ learnerId: second, kind: 'appeal.ruled', body: ruled })
    const test = { occasion: 'before', form: 'A', drawnFrom: 'library' } as const
    const begun = sessionStarted('open', { from: 'test', textId: null, exercise: 'sort', test })
    writer.append({ learnerId: first, kind: 'session.started', body: begun })
    const event = writer.events.find(answer.eventId)
    if (event?.kind !== 'answer.given') throw new Error('No answer')
    const body = { ...event.body, answerId: 'sealed', sessionId: 'open', first: false }
    writer.append({ learnerId: first, kind: 'answer.given', id: 'sealed', body })
  })
  const close = async () => {
    await store.close()
    folder.remove()
  }
  return { folder: folder.path, store, school, close }
}

it('gives of a whole school the same summaries again, from its record alone', async () => {
  const { folder, store, school, close } = await openSchool()
  try {
    const before = summaryRows(folder)
    const empty = SUMMARY_TABLES.filter(({ name }) => before[name]?.length === 0)
    expect(empty).toEqual([])
    expect(school.classIds).toHaveLength(2)
    expect(store.read(({ answers }) => answers.countAll())).toBe(SIZE.answers)
    const counted = store.read(({ classAnswers, classes, answers }) =>
      school.classIds.map(id => ({
        class: classAnswers.count(id),
        learners: classes.seats(id).reduce((sum, { learnerId }) => sum + answers.count(learnerId ?? ''), 0),
      })),
    )
    expect(counted.map(one => one.class)).toEqual(counted.map(one => one.learners))
    await store.writeInTurns(function* (writer) {
      writer.rebuildSummaries()
      yield
    })
    expect(summaryRows(folder)).toEqual(before)
    expect(await verifyFolder(folder)).toMatchObject({ ok: true, problems: [], answers: SIZE.answers })
  } finally {
    await close()
  }
}, 120_000)

it('is the same school for the same seed', async () => {
  const size = { ...SIZE, learners: 3, answers: 600 }
  const [one, other] = [await openSchool(size), await openSchool(size)]
  try {
    expect(summaryRows(one.folder)).toEqual(summaryRows(other.folder))
  } finally {
    await one.close()
    await other.close()
  }
}, 120_000)
