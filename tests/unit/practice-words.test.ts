import { describe, expect, it } from 'vitest'
import type { AnsweredSegment, Item, PracticeState } from '../../src-main/contract/practice'
import { nearParagraphs, practiceHighlights } from '../../src-renderer/features/practice/practice-highlights'
import { spokenFeedback, spokenQuestion } from '../../src-renderer/features/practice/spoken-practice'
import { rateWords, sessionWords, sureMissWords } from '../../src-renderer/features/practice/summary-words'

const item: Item = {
  sessionId: 'one',
  textId: 'mill',
  revision: 'abc',
  exercise: 'sort',
  position: 3,
  total: 12,
  segment: { id: 's007', paragraph: 4, start: 18, end: 45, words: 'the mill closed on Monday. ' },
  sentence: { start: 0, end: 45 },
  sources: [],
  seenBefore: false,
}
const feedback: AnsweredSegment['feedback'] = {
  correct: false,
  labelCorrect: false,
  ownerCorrect: null,
  sourceCorrect: null,
  key: { label: 'fact', owner: 'source', voice: [{ id: 'mayor', name: 'Ada Quill', kind: 'named-person' }] },
  wordsAt: { paragraph: 2, start: 0, end: 9 },
  note: {
    step: 'ownership',
    words: 'Ada Quill said',
    why: 'The mayor says it.',
    contrast: { text: 'The mill closed.', label: 'fact', owner: 'article' },
    skills: ['indirect-speech'],
    difficulty: 2,
  },
  marks: [],
  certaintyMark: -6,
}
const answer: AnsweredSegment['answer'] = {
  label: 'opinion',
  owner: 'source',
  source: null,
  confidence: 3,
  durationMs: 9,
}
const answered = (correct: boolean, confidence: 1 | 2 | 3): AnsweredSegment => ({
  eventId: 'e',
  item,
  answer: { ...answer, confidence },
  feedback: { ...feedback, correct },
})

describe('what practice says aloud', () => {
  it('gives the words and the sentence they stand in', () => {
    expect(spokenQuestion(item, 'Ada Quill said that the mill closed on Monday.')).toBe(
      'Question 3 of 12. Sort these words: “the mill closed on Monday.” They stand in: “Ada Quill said that the mill closed on Monday.”',
    )
  })

  it('says so when the words are the whole sentence', () => {
    expect(spokenQuestion(item, ' the mill closed on Monday.')).toMatch(/They are the whole sentence\.$/)
  })

  it('gives verdict, key, deciding step, why and contrast', () => {
    const spoken = spokenFeedback(feedback)
    for (const part of [
      'Not this time.',
      'Reported fact, and a source answers for it: Ada Quill.',
      'Ownership decides: “Ada Quill said”.',
      'The mayor says it.',
      'Compare: “The mill closed.” In the same place: Reported fact, and the article itself answers for it.',
    ]) {
      expect(spoken).toContain(part)
    }
  })
})

describe('what practice shows in the article', () => {
  const question: PracticeState = { phase: 'question', item }
  const told: PracticeState = { phase: 'feedback', item, answer, feedback }

  it('is the asked stretch alone before the answer', () => {
    expect(practiceHighlights(question)).toEqual([{ paragraph: 4, start: 18, end: 45, value: 'asked' }])
    expect(nearParagraphs(question)).toEqual([3, 4])
  })

  it('is the deciding words too after it, in whatever paragraph', () => {
    expect(practiceHighlights(told).map(({ paragraph, value }) => [paragraph, value])).toEqual([
      [4, 'asked'],
      [2, 'deciding'],
    ])
    expect(nearParagraphs(told)).toContain(2)
  })
})

describe('a session in words', () => {
  it('counts and does not cheer', () => {
    const answers = [answered(true, 2), answered(false, 3)]
    expect(sessionWords({ both: { asked: 2, right: 1 }, answers })).toBe('1 of 2 right, label and owner both.')
    expect(sessionWords({ both: { asked: 2, right: 2 }, answers })).toBe('All 2 right, label and owner both.')
    expect(sessionWords({ both: { asked: 0, right: 0 }, answers: [] })).toMatch(/before the first answer/)
    expect(rateWords({ asked: 0, right: 0 })).toBe('not asked')
  })

  it('points at answers that were certain and not right', () => {
    expect(sureMissWords([answered(false, 1)])).toBeNull()
    expect(sureMissWords([answered(true, 3)])).toBe('Whenever you were certain, you were right.')
    expect(sureMissWords([answered(false, 3), answered(true, 3)])).toBe(
      '1 of the 2 you were certain of was not right. Look at it first.',
    )
  })
})
