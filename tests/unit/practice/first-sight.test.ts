import { beforeAll, describe, expect, it } from 'vitest'
import type { AnsweredSegment } from '../../../src-main/contract/practice'
import { askableIn, EVERY_KIND, type Askable } from '../../../src-main/domain/exercise/every-kind'
import { EXERCISES, type Exercise } from '../../../src-main/domain/exercise/exercises'
import { EXPLANATION_WORDS_MAX } from '../../../src-main/domain/labelling/codebook'
import type { StudyText } from '../../../src-main/domain/labelling/study-text'
import { countWords } from '../../../src-main/domain/text/words'
import { viewNote } from '../../../src-main/services/library/note-view'
import { tellingOf } from '../../../src-main/services/practice/telling'
import { answeredSort } from '../../fixtures/answered'
import { explanatoryWords } from '../../fixtures/explanatory-words'
import { feedbackHtml, standInAPage } from '../../fixtures/feedback-html'
import { LIBRARY } from '../../fixtures/library-texts'
import { perfectAnswer } from '../../fixtures/perfect-answers'
import { harbour } from '../../fixtures/study-texts'

/** Every question of the library answered once right and once not is in `contract/whole-library.test.ts`. */
const TEXTS = [
  { text: harbour(), among: EXERCISES },
  ...LIBRARY.map(({ text }) => ({ text, among: ['check', 'strip'] as const })),
]

type Question = Parameters<(typeof EVERY_KIND)['sort']['item']>[0]

/** The right answer, and others that are as far from it as the exercise lets them be. */
function answersTo(exercise: Exercise, question: Question): object[] {
  const key = EVERY_KIND[exercise].key(question)
  const right = { ...perfectAnswer(exercise as 'sort', key as never) }
  switch (exercise) {
    case 'sort':
      return [right, { label: 'opinion', owner: 'article', source: null }]
    case 'mark':
      return [{ ...right }, { layer: question.layer, spans: [] }]
    case 'trace':
      return [right, { chain: EVERY_KIND.trace.item(question).sources.slice(0, 1) }]
    case 'strip':
      return [right, { tokens: [] }, { tokens: EVERY_KIND.strip.item(question).tokens.map((_, at) => at) }]
    case 'check':
      return EVERY_KIND.check.key(question).whys.map(({ id }) => ({ option: id }))
    case 'rewrite':
      return [right, { text: EVERY_KIND.rewrite.item(question).original }]
    case 'contested':
      return [right]
  }
}

function answeredAll(text: StudyText, { exercise, layer, segmentId }: Askable) {
  const segment = text.segments.find(({ id }) => id === segmentId)
  if (!segment) throw new Error(`No segment ${segmentId}.`)
  const question = { text, segment, seed: 'seed', ...(layer ? { layer } : {}) }
  const key = EVERY_KIND[exercise].key(question)
  const paragraph = text.plain.split('\n\n')[segment.paragraph] ?? ''
  return answersTo(exercise, question).map(given => {
    const marked = EVERY_KIND[exercise].mark(key as never, given as never)
    const body = { exercise, key, given }
    const stored = { body, answer: { keyLabel: segment.ink, keyOwner: null } } as unknown
    const { item, answer, feedback } = answeredSort()
    const shown = { ...EVERY_KIND[exercise].item(question), ...(layer ? { layer } : {}) }
    const note = segment.note ? viewNote(segment.note) : null
    const told = tellingOf(question, stored as Parameters<typeof tellingOf>[1])
    const answered = {
      eventId: 'e',
      item: {
        ...item,
        sentence: { start: 0, end: paragraph.length },
        ...shown,
        exercise,
        segment: { ...item.segment, words: segment.text },
      },
      answer: { ...answer, ...given, exercise },
      feedback: { ...feedback, correct: marked.correct, score: marked.score, note, ...told },
    }
    return { answered: answered as unknown as AnsweredSegment, paragraph, id: `${exercise} ${segmentId}` }
  })
}

beforeAll(standInAPage)

describe.each(TEXTS)('feedback at first sight, on every question of $text.id', ({ text, among }) => {
  const questions = askableIn(text).filter(({ exercise }) => (among as readonly Exercise[]).includes(exercise))
  const exercises = [...new Set(questions.map(({ exercise }) => exercise))]

  it.each(exercises)(`explains in at most ${EXPLANATION_WORDS_MAX} words in %s`, async exercise => {
    const long: { id: string; count: number; words: string }[] = []
    for (const question of questions.filter(one => one.exercise === exercise)) {
      for (const { answered, paragraph, id } of answeredAll(text, question)) {
        const words = explanatoryWords(await feedbackHtml(answered, paragraph))
        const count = countWords(words)
        expect(count).toBeGreaterThan(0)
        if (count > EXPLANATION_WORDS_MAX) long.push({ id, count, words })
      }
    }
    expect(long).toEqual([])
  })
})
