import { describe, expect, it } from 'vitest'
import type { PracticeState } from '../../../src-main/contract/practice'
import { metBeforeWords } from '../../../src-renderer/features/practice/met-before-words'
import { nearParagraphs, practiceHighlights } from '../../../src-renderer/features/practice/practice-highlights'
import { spokenFeedback, spokenQuestion } from '../../../src-renderer/features/practice/spoken-practice'
import type { Asked } from '../../../src-renderer/features/practice/asked-state'
import { answeredSort } from '../../fixtures/answered'

const answered = answeredSort()

describe('what practice says aloud', () => {
  it('gives the words and the sentence they stand in', () => {
    expect(spokenQuestion(answered.item, 'Ada Quill said that the mill closed on Monday.')).toBe(
      'Question 3 of 12. Sort these words: “the mill closed on Monday.” They stand in: “Ada Quill said that the mill closed on Monday.”',
    )
  })

  it('says so when the words are the whole sentence', () => {
    expect(spokenQuestion(answered.item, ' the mill closed on Monday.')).toMatch(/They are the whole sentence\.$/)
  })

  it('gives verdict, key, deciding step, why and contrast', () => {
    const spoken = spokenFeedback(answered, '')
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

  it('gives verdict and key alone where nothing more is noted', () => {
    const { item, answer, feedback } = answeredSort({ feedback: { note: null } })
    expect(spokenFeedback({ item, answer, feedback }, '')).toBe(
      'Not this time. Reported fact, and a source answers for it: Ada Quill. Enter goes on.',
    )
  })
})

describe('words that were met before', () => {
  it('are named so, and why they come again', () => {
    const sort = { exercise: 'sort' } as const
    expect(metBeforeWords({ ...sort, repeats: false, seenBefore: false })).toBe('')
    expect(metBeforeWords({ ...sort, repeats: false, seenBefore: true })).toMatch(/^You have met these words before/)
    expect(metBeforeWords({ ...sort, repeats: true, seenBefore: true })).toMatch(/^No unseen words are left for this/)
  })

  it('are said not to count where others would have counted: in Sort alone', () => {
    expect(metBeforeWords({ exercise: 'strip', repeats: false, seenBefore: true })).toBe('')
    expect(metBeforeWords({ exercise: 'trace', repeats: true, seenBefore: true })).not.toContain('Progress')
  })
})

describe('what practice shows in the article', () => {
  const question: PracticeState = { phase: 'question', item: answered.item, draft: null }
  const told: Asked = { phase: 'feedback', ...answered }

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
