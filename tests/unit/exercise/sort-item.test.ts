import { describe, expect, it } from 'vitest'
import { makeSortItem } from '../../../src-main/domain/exercise/sort-item'
import { harbour, scoredSegment } from '../../fixtures/study-texts'

const text = harbour()

describe('a Sort item', () => {
  it('shows the words, where they stand, and the sentence around them', () => {
    const item = makeSortItem(text, scoredSegment(text, 's11'))
    const paragraph = text.paragraphs[item.segment.paragraph]?.text ?? ''
    expect(item.segment.words).toBe('that the beams were perhaps rotten.')
    expect(paragraph.slice(item.segment.start, item.segment.end)).toBe(item.segment.words)
    expect(paragraph.slice(item.sentence.start, item.sentence.end)).toBe(
      'According to The Lindow Gull, two insiders admitted that the beams were perhaps rotten.',
    )
  })

  it('holds nothing of the key', () => {
    const item = makeSortItem(text, scoredSegment(text, 's11'))
    expect(Object.keys(item)).toEqual(['segment', 'sentence', 'sources'])
    expect(Object.keys(item.segment)).toEqual(['id', 'paragraph', 'start', 'end', 'words'])
  })

  it('offers all sources from level 3 on, whichever segment is asked, and none below', () => {
    const segment = scoredSegment(text, 's02')
    expect(makeSortItem(text, segment).sources).toEqual(['council', 'gull', 'insiders'])
    expect(makeSortItem({ ...text, level: 2 }, segment).sources).toEqual([])
  })

  it('does not offer the text’s own writer as a source', () => {
    const sources = { ...text.sources, writer: { name: 'The writer', kind: 'article' as const } }
    expect(makeSortItem({ ...text, sources }, scoredSegment(text, 's02')).sources).not.toContain('writer')
  })

  it('widens a sentence that the Unicode rules end within the segment', () => {
    const segment = { ...scoredSegment(text, 's02'), end: scoredSegment(text, 's03').end }
    const { sentence } = makeSortItem(text, segment)
    expect(sentence).toEqual({ start: segment.start, end: segment.end })
  })
})
