import { describe, expect, it } from 'vitest'
import { sortVerdict } from '../../../src-renderer/features/practice/sort/sort-verdict'
import { answeredSort } from '../../fixtures/answered'

const paper = { id: 'paper', name: 'The Harbour Post', kind: 'outlet' } as const
const officials = { id: 'officials', name: 'two officials', kind: 'unnamed' } as const
const right = { correct: true, labelCorrect: true } as const
const { feedback } = answeredSort({ feedback: { key: { label: 'fact', owner: 'source', voice: [paper, officials] } } })

describe('the verdict on an answer of Sort', () => {
  it('praises taking a report for a report, and names who answers, innermost first', () => {
    expect(sortVerdict({ ...feedback, ...right })).toEqual({
      tone: 'right',
      head: 'Right: a report, taken as a report.',
      key: 'Reported fact, and a source answers for it: two officials, by way of The Harbour Post.',
      short: 'Right',
    })
  })

  it('says so when only the owner is wrong', () => {
    const verdict = sortVerdict({ ...feedback, correct: false, labelCorrect: true })
    expect(verdict.tone).toBe('half')
    expect(verdict.head).toBe('The label is right, who answers for it is not.')
  })

  it('of an attribution names no owner', () => {
    expect(sortVerdict({ ...feedback, key: { label: 'attribution', owner: null, voice: [] } })).toMatchObject({
      tone: 'again',
      head: 'Not this time.',
      key: 'Attribution: these words only say who says so.',
    })
  })

  it('judges nothing once a ruling has taken the words out of the score', () => {
    expect(sortVerdict({ ...feedback, correct: null })).toMatchObject({ tone: 'open', short: 'Not scored' })
  })
})
