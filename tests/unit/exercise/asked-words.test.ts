import { describe, expect, it } from 'vitest'
import { askedWords } from '../../../src-main/domain/exercise/asked-words'
import { makeSortItem } from '../../../src-main/domain/exercise/sort/sort-item'
import { harbour, scoredSegment } from '../../fixtures/study-texts'

const text = harbour()
const SENTENCE = 'In The Lindow Gull’s words, two insiders admitted that the beams were perhaps rotten.'

describe('the words that are asked about', () => {
  it('are the segment’s, with the sentence around them', () => {
    const asked = askedWords(text, scoredSegment(text, 's11'), 'segment')
    const paragraph = text.paragraphs[asked.segment.paragraph]?.text ?? ''
    expect(asked.segment.words).toBe('that the beams were perhaps rotten.')
    expect(paragraph.slice(asked.segment.start, asked.segment.end)).toBe(asked.segment.words)
    expect(paragraph.slice(asked.sentence.start, asked.sentence.end)).toBe(SENTENCE)
  })

  it('are the whole sentence where the cut would tell', () => {
    const { segment, sentence } = askedWords(text, scoredSegment(text, 's11'), 'sentence')
    expect(segment).toMatchObject({ id: 's11', ...sentence, words: SENTENCE })
  })

  it('hold nothing of the key', () => {
    const asked = askedWords(text, scoredSegment(text, 's11'), 'segment')
    expect(Object.keys(asked)).toEqual(['segment', 'sentence'])
    expect(Object.keys(asked.segment)).toEqual(['id', 'paragraph', 'start', 'end', 'words'])
  })

  it('widen a sentence that the Unicode rules end within the segment', () => {
    const segment = { ...scoredSegment(text, 's02'), end: scoredSegment(text, 's03').end }
    const { sentence } = askedWords(text, segment, 'segment')
    expect(sentence).toEqual({ start: segment.start, end: segment.end })
  })
})

describe('a Sort item', () => {
  it('offers all sources from level 3 on, and none below', () => {
    expect(makeSortItem(text).sources).toEqual(['council', 'gull', 'insiders'])
    expect(makeSortItem({ ...text, level: 2 }).sources).toEqual([])
  })

  it('does not offer the text’s own writer as a source', () => {
    const sources = { ...text.sources, writer: { name: 'The writer', kind: 'article' as const } }
    expect(makeSortItem({ ...text, sources }).sources).not.toContain('writer')
  })
})
