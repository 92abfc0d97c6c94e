import { describe, expect, it } from 'vitest'
import { findDecidingWords } from '../../../src-main/domain/exercise/deciding-words'
import { harbour, scoredSegment } from '../../fixtures/study-texts'

const text = harbour()
const deciding = (id: string, words: string) => {
  const segment = scoredSegment(text, id)
  return findDecidingWords(text, { ...segment, note: { ...segment.note, words } })
}
const wordsAt = (place: ReturnType<typeof deciding>) =>
  place && text.paragraphs[place.paragraph]?.text.slice(place.start, place.end)

describe('finding the deciding words', () => {
  it('finds those within the segment', () => {
    const place = findDecidingWords(text, scoredSegment(text, 's04'))
    expect(place?.paragraph).toBe(1)
    expect(wordsAt(place)).toBe('farce')
  })

  it('finds those beside it in the same paragraph', () => {
    expect(wordsAt(findDecidingWords(text, scoredSegment(text, 's11')))).toBe('two insiders admitted')
  })

  it('takes the nearest of several in the same paragraph', () => {
    const segment = scoredSegment(text, 's12')
    const paragraph = text.paragraphs[segment.paragraph]?.text ?? ''
    expect(deciding('s12', 'Lindow')).toMatchObject({ start: paragraph.indexOf('Lindow', segment.end) })
    expect(deciding('s09', 'Lindow')).toMatchObject({ start: paragraph.indexOf('Lindow') })
  })

  it('goes back to the nearest earlier paragraph, and there to the last', () => {
    expect(deciding('s12', 'council said')).toMatchObject({ paragraph: 2 })
    const place = deciding('s06', 'on')
    expect(place?.paragraph).toBe(2)
    expect(deciding('s05', 'the')).toMatchObject({ paragraph: 2 })
    expect(deciding('s12', 'the')?.paragraph).toBe(3)
  })

  it('looks past quotation marks and case, as the note may quote them otherwise', () => {
    expect(wordsAt(deciding('s02', '“The Ferry” stopped'))).toBe('The ferry stopped')
  })

  it('never points forward to a later paragraph', () => {
    expect(deciding('s02', 'Lindow Council')).toBeNull()
  })

  it('finds nothing for words that stand nowhere, or none', () => {
    expect(deciding('s12', 'dragons')).toBeNull()
    expect(deciding('s12', '“”')).toBeNull()
  })
})
