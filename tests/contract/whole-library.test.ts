import { beforeAll, describe, expect, it } from 'vitest'
import { EXERCISES, type Exercise } from '../../src-main/domain/exercise/exercises'
import { isScored, ownerOf, type Segment, type StudyText } from '../../src-main/domain/labelling/study-text'
import { standInAPage } from '../fixtures/feedback-html'
import { LIBRARY } from '../fixtures/library-texts'
import { refusal, startCore } from './core-under-test'
import { questionsOf, walk } from './walk'

/** Of every text that is no draft. The other two need what not every article has. */
const OF_EVERY_TEXT: readonly Exercise[] = ['sort', 'mark', 'strip', 'check', 'rewrite']

/** Trace: a claim that came through two voices or more, none of them twice. */
const isHandedOn = (segment: Segment) =>
  isScored(segment) &&
  ownerOf(segment) !== null &&
  segment.voice.length > 1 &&
  new Set(segment.voice).size === segment.voice.length

/** Contested: readers who split, five at least, since fewer are no distribution (codebook, section 9). */
const isSplit = ({ tasks }: Segment) => (tasks?.readings?.split ?? []).reduce((sum, { count }) => sum + count, 0) >= 5

function exercisesOf({ segments }: StudyText): Exercise[] {
  const has: Partial<Record<Exercise, boolean>> = {
    trace: segments.some(isHandedOn),
    contested: segments.some(isSplit),
  }
  return EXERCISES.filter(exercise => OF_EVERY_TEXT.includes(exercise) || has[exercise])
}

beforeAll(standInAPage)

it('is a library of nine texts at least, of every level and with every exercise', () => {
  expect(LIBRARY.length).toBeGreaterThanOrEqual(9)
  expect([...new Set(LIBRARY.map(({ text }) => text.level))].toSorted()).toEqual([1, 2, 3, 4, 5])
  const offered = new Set(LIBRARY.flatMap(({ text }) => exercisesOf(text)))
  expect(EXERCISES.filter(exercise => !offered.has(exercise))).toEqual([])
})

describe.each(LIBRARY)('$name', ({ name, file, text }) => {
  it('is offered for Sort, Mark, Strip, Check and Rewrite, and for Trace and Contested as its labels allow', async () => {
    const { client } = await startCore({ [name]: file })
    const [summary] = await client.library.list()
    expect(text.status).toBe('reviewed')
    expect(summary?.exercises.map(({ exercise }) => exercise)).toEqual(exercisesOf(text))
    for (const exercise of EXERCISES.filter(one => !exercisesOf(text).includes(one))) {
      const started = client.practice.start({ textId: text.id, exercise })
      expect(await refusal(started), exercise).toMatchObject({ code: 'NOTHING_LEFT' })
    }
  })

  it.each(['perfectly', 'wrongly'] as const)('is asked all that it has of every exercise, answered %s', async way => {
    const { client } = await startCore({ [name]: file })
    for (const exercise of exercisesOf(text)) {
      const { asked, faults } = await walk(client, text, exercise, way)
      expect.soft(faults, exercise).toEqual([])
      expect(asked.toSorted(), exercise).toEqual(questionsOf(text, exercise).toSorted())
    }
    const [summary] = await client.library.list()
    expect(summary?.exercises.filter(({ questions, answered }) => answered < questions)).toEqual([])
    expect(await client.data.verify()).toMatchObject({ ok: true })
  })
})
