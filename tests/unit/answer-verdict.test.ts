import { describe, expect, it } from 'vitest'
import type { Feedback } from '../../src-main/contract/practice'
import { answerVerdict, certaintyWords, givenWords } from '../../src-renderer/features/reading/answer-verdict'
import { pathSteps } from '../../src-renderer/features/reading/path-steps'

const paper = { id: 'paper', name: 'The Harbour Post', kind: 'outlet' } as const
const officials = { id: 'officials', name: 'two officials', kind: 'unnamed' } as const

function feedback(changes: Partial<Feedback> = {}): Feedback {
  return {
    correct: true,
    labelCorrect: true,
    ownerCorrect: true,
    sourceCorrect: null,
    key: { label: 'fact', owner: 'source', voice: [paper, officials] },
    wordsAt: null,
    note: {
      step: 'ownership',
      words: 'officials told the paper',
      why: 'The officials say it.',
      contrast: { text: 'The harbour closed on Monday.', label: 'fact', owner: 'article' },
      skills: ['unnamed-source'],
      difficulty: 3,
    },
    marks: [],
    certaintyMark: 2,
    ...changes,
  }
}

describe('the verdict on an answer', () => {
  it('praises taking a report for a report, and names who answers, innermost first', () => {
    expect(answerVerdict(feedback())).toEqual({
      tone: 'right',
      head: 'Right: a report, taken as a report.',
      key: 'Reported fact, and a source answers for it: two officials, by way of The Harbour Post.',
    })
  })

  it('says so when only the owner is wrong', () => {
    const verdict = answerVerdict(feedback({ correct: false, ownerCorrect: false }))
    expect(verdict.tone).toBe('half')
    expect(verdict.head).toBe('The label is right, who answers for it is not.')
  })

  it('of an attribution names no owner', () => {
    const key = { label: 'attribution', owner: null, voice: [] } as const
    expect(answerVerdict(feedback({ correct: false, labelCorrect: false, key: { ...key, voice: [] } }))).toEqual({
      tone: 'again',
      head: 'Not this time.',
      key: 'Attribution: these words only say who says so.',
    })
  })

  it('repeats what was said, and how surely', () => {
    const answer = { label: 'opinion', owner: 'article', source: null, confidence: 3, durationMs: 1 } as const
    expect(givenWords(answer)).toBe('Opinion, the article itself. Certain.')
    expect(certaintyWords(feedback({ correct: false, certaintyMark: -6 }), answer)).toMatch(
      /^−6: not right, and certain/,
    )
  })
})

describe('the path to a key', () => {
  it('stops at naming for an attribution', () => {
    const { note, marks } = feedback()
    const steps = pathSteps({
      key: { label: 'attribution', owner: null, voice: [] },
      note: { ...note, step: 'naming' },
      marks,
    })
    expect(steps).toEqual([{ step: 'naming', name: 'Naming', finding: 'they only say who says so.', decides: true }])
  })

  it('has one deciding step, the one of the note', () => {
    const steps = pathSteps(feedback())
    expect(steps.map(step => step.step)).toEqual(['naming', 'evidence', 'ownership'])
    expect(steps.filter(step => step.decides).map(step => step.step)).toEqual(['ownership'])
  })

  it('tells the swap where a word is loaded, and not where it does no harm', () => {
    const loaded = { kind: 'loaded', start: 0, end: 4, harmless: false } as const
    expect(pathSteps(feedback({ marks: [loaded] })).map(step => step.step)).toContain('swap')
    expect(pathSteps(feedback({ marks: [{ ...loaded, harmless: true }] })).map(step => step.step)).not.toContain('swap')
  })
})
