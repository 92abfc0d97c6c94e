import { describe, expect, it } from 'vitest'
import { nothingLeftWords } from '../../../src-renderer/features/practice/nothing-left-words'
import { textSummary } from '../../fixtures/text-summaries'

const text = textSummary({ seen: 30, exercises: [{ exercise: 'mark', questions: 4, answered: 4 }] })

describe('when nothing is left to ask of a text', () => {
  it('says of Sort how many went wrong the last time', () => {
    expect(nothingLeftWords('sort', { ...text, missed: 2 }, '').text).toContain('2 segments went wrong the last time.')
    expect(nothingLeftWords('sort', text, '').text).toContain('None was missed at the last answer.')
  })

  it('says of another exercise what the core says of it', () => {
    expect(nothingLeftWords('mark', text, 'Nothing of this exercise is missed.')).toEqual({
      heading: 'All of Mark is done in this text',
      text: 'Nothing of this exercise is missed.',
    })
  })

  it('says so where the text has no question for an exercise', () => {
    expect(nothingLeftWords('trace', text, '').heading).toBe('Trace is not asked here')
  })
})
