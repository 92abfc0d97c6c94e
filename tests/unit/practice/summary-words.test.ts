import { describe, expect, it } from 'vitest'
import type { Summary } from '../../../src-main/contract/practice'
import { sessionWays } from '../../../src-renderer/features/practice/session-ways'
import {
  rateWords,
  scoreWords,
  sessionWords,
  sureMissWords,
} from '../../../src-renderer/features/practice/summary-words'
import { answeredSort } from '../../fixtures/answered'
import { textSummary } from '../../fixtures/text-summaries'

const answered = (correct: boolean | null, confidence: 1 | 2 | 3) =>
  answeredSort({ answer: { confidence }, feedback: { correct } })
const sort = { exercise: 'sort', asked: 2, score: 0.5 } as const

describe('a session in words', () => {
  it('counts and does not cheer', () => {
    const answers = [answered(true, 2), answered(false, 3)]
    const byExercise = [sort]
    expect(sessionWords({ both: { asked: 2, right: 1 }, answers, byExercise })).toBe(
      '1 of 2 right: the kind and who answers for it.',
    )
    expect(sessionWords({ both: { asked: 2, right: 2 }, answers, byExercise })).toBe(
      'All 2 right: the kind and who answers for it.',
    )
    expect(sessionWords({ both: { asked: 0, right: 0 }, answers: [], byExercise: [] })).toMatch(
      /before the first answer/,
    )
    expect(rateWords({ asked: 0, right: 0 })).toBe('not asked')
  })

  it('keeps exercises apart, since their scores are of different things', () => {
    const mark = { exercise: 'mark', asked: 3, score: 0.816 } as const
    const answers = [answered(true, 2), answered(false, 3), answered(false, 1), answered(true, 1), answered(true, 1)]
    expect(sessionWords({ both: { asked: 2, right: 1 }, answers, byExercise: [sort, mark] })).toBe(
      '5 answers in 2 exercises. Of what you sorted, 1 of 2 right: the kind and who answers for it.',
    )
    expect(sessionWords({ both: { asked: 0, right: 0 }, answers: answers.slice(2), byExercise: [mark] })).toBe(
      'Mark: 3 answers, 82 % on average.',
    )
  })

  it('rounds to all or nothing only what is so', () => {
    expect([1, 0.999, 0.004, 0, null].map(scoreWords)).toEqual(['100 %', '99 %', '1 %', '0 %', 'not judged'])
  })

  it('points at answers that were certain and not right, and leaves out what was not judged', () => {
    expect(sureMissWords([answered(false, 1)])).toBeNull()
    expect(sureMissWords([answered(null, 3)])).toBeNull()
    expect(sureMissWords([answered(true, 3)])).toBe('Whenever you were certain, you were right.')
    expect(sureMissWords([answered(false, 3), answered(true, 3), answered(null, 3)])).toBe(
      '1 of the 2 you were certain of was not right. Look at it first.',
    )
  })
})

describe('the ways on from a session', () => {
  const known = textSummary({
    seen: 12,
    exercises: [
      { exercise: 'sort', questions: 30, answered: 12 },
      { exercise: 'mark', questions: 4, answered: 4 },
    ],
  })
  const texts = (text = known): Summary['texts'] => [{ text, paragraphs: [], segments: [] }]
  const of = (exercise: 'sort' | 'mark') => [{ exercise, asked: 4, score: 1 }]
  type Ended = Parameters<typeof sessionWays>[0]
  const names = (ended: Ended) => sessionWays(ended).map(way => way.name)

  it('are another of the same exercise while there is something left', () => {
    const own = { from: 'unseen', textId: 'harbour', texts: texts(), answers: [] as Ended['answers'] } as const
    expect(names({ ...own, byExercise: of('sort') })[0]).toBe('Another session')
    expect(names({ ...own, byExercise: of('mark') })[0]).toBe('Look at all your answers')
  })

  it('are the one that is open, and what was missed', () => {
    const openSession = { id: 's', exercise: 'sort', position: 2, total: 12 } as const
    const own = { from: 'unseen', textId: 'harbour', byExercise: of('sort'), answers: [] as Ended['answers'] } as const
    expect(names({ ...own, texts: texts({ ...known, openSession }) })[0]).toBe('Continue practice')
    expect(names({ ...own, texts: texts({ ...known, missed: 2 }) })).toContain('Practise what you missed')
  })

  it('are what was missed of another exercise just now', () => {
    const own = { from: 'unseen', textId: 'harbour', texts: texts(), byExercise: of('mark') } as const
    expect(names({ ...own, answers: [answered(false, 1)] })[0]).toBe('Practise what you missed')
    expect(names({ ...own, answers: [answered(null, 1)] })).not.toContain('Practise what you missed')
  })

  it('lead from a session of today to what is next, by no name of a room', () => {
    const ways = sessionWays({ from: 'today', textId: null, texts: texts(), byExercise: of('sort'), answers: [] })
    expect(ways[0]).toEqual({ name: 'See what is next', to: '/' })
    expect(ways.map(way => way.name).join()).not.toMatch(/\b(Today|Library|Progress|Settings)\b/)
  })

  it('lead back to the article where nothing was answered', () => {
    expect(names({ from: 'unseen', textId: 'harbour', texts: [], byExercise: [], answers: [] })[0]).toBe(
      'Open the article',
    )
  })
})
