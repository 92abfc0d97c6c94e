import { describe, expect, it } from 'vitest'
import { exerciseOffers } from '../../src-renderer/features/reading/exercise-offers'
import { textSummary } from '../fixtures/text-summaries'

const text = textSummary({
  exercises: [
    { exercise: 'sort', questions: 30, answered: 12 },
    { exercise: 'mark', questions: 21, answered: 4 },
    { exercise: 'trace', questions: 0, answered: 0 },
    { exercise: 'check', questions: 3, answered: 3 },
  ],
  openSession: { id: 's', exercise: 'mark', position: 5, total: 12 },
})

describe('the exercises that a text offers besides Sort', () => {
  it('are those it has questions for, with how many were answered', () => {
    expect(exerciseOffers(text)).toEqual([
      {
        name: 'Mark 4 of 21',
        to: { path: '/texts/harbour/practice', query: { exercise: 'mark' } },
        open: 'open at 5 of 12',
      },
      { name: 'Check 3 of 3', to: { path: '/texts/harbour/practice', query: { exercise: 'check' } }, open: '' },
    ])
  })

  it('are none where it has none', () => {
    expect(exerciseOffers(textSummary())).toEqual([])
  })
})
