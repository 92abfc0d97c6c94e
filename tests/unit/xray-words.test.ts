import { describe, expect, it } from 'vitest'
import type { InkedSegment } from '../../src-main/contract/library'
import { inkedPieces } from '../../src-renderer/features/reading/inked-pieces'
import { inkWords } from '../../src-renderer/features/reading/segment-words'
import { voiceNotes } from '../../src-renderer/features/reading/voice-notes'
import { chainWords } from '../../src-renderer/features/reading/voice-words'
import { keepsInk, XRAY_VIEWS } from '../../src-renderer/features/reading/xray-view'

const mayor = { id: 'mayor', name: 'Ada Quill', kind: 'named-person' } as const
const paragraph = { index: 2, text: '  • According to Ada Quill, the old mill is a disgrace. It burned.' }

function segment(words: string, ink: InkedSegment['ink'], voice: InkedSegment['voice'] = []): InkedSegment {
  const start = paragraph.text.indexOf(words)
  return {
    id: words.slice(0, 2),
    paragraph: 2,
    start,
    end: start + words.length,
    ink,
    voice,
    marks: [],
    note: null,
    readings: null,
  }
}

const attribution = segment('According to Ada Quill,', 'attribution')
const opinion = {
  ...segment('the old mill is a disgrace.', 'opinion', [mayor]),
  marks: [{ kind: 'loaded' as const, start: 44, end: 54, harmless: false }],
}
const fact = segment('It burned.', 'fact')
const segments = [attribution, opinion, fact]

describe('an inked paragraph', () => {
  it('joined gives the original, white space too', () => {
    const pieces = inkedPieces(paragraph, segments, one => one.marks)
    expect(pieces.flatMap(piece => piece.runs.map(run => run.text)).join('')).toBe(paragraph.text)
  })

  it('holds each segment once, with its marks where they stand', () => {
    const pieces = inkedPieces(paragraph, segments, one => one.marks)
    expect(pieces.flatMap(piece => (piece.segment ? [piece.segment.id] : []))).toEqual(['Ac', 'th', 'It'])
    const marked = pieces.flatMap(piece => piece.runs.filter(run => run.values.length))
    expect(marked.map(run => [run.text, run.start])).toEqual([['a disgrace', 44]])
  })

  it('is cut at no mark that is not shown, and holds words without a claim as bare text', () => {
    const none = { ...fact, ink: 'none' as const }
    const pieces = inkedPieces(paragraph, [attribution, opinion, none], () => [])
    expect(pieces.every(piece => piece.runs.length === 1)).toBe(true)
    expect(pieces.flatMap(piece => (piece.segment ? [piece.segment.id] : []))).toEqual(['Ac', 'th'])
  })

  it('takes no segment of another paragraph', () => {
    expect(inkedPieces({ index: 3, text: 'Else.' }, segments, one => one.marks)).toHaveLength(1)
  })
})

describe('the views of the X-ray', () => {
  it.each([
    ['all', ['Ac', 'th', 'It']],
    ['article', ['It']],
    ['sources', ['Ac', 'th']],
    ['loaded', []],
  ] as const)('%s keeps the ink of just its segments', (view, kept) => {
    expect(segments.filter(one => keepsInk(one, view)).map(one => one.id)).toEqual(kept)
  })

  it('share the claims out between article and sources, none in both', () => {
    expect(XRAY_VIEWS).toHaveLength(4)
    for (const one of [opinion, fact]) expect(keepsInk(one, 'article')).not.toBe(keepsInk(one, 'sources'))
  })
})

describe('the X-ray in words', () => {
  it('says label and who answers', () => {
    expect(segments.map(inkWords)).toEqual([
      'Attribution',
      'Opinion, Ada Quill answers for it',
      'Reported fact, the article itself answers for it',
    ])
  })

  it('tells a chain of voices from the outside in', () => {
    const paper = { id: 'post', name: 'The Post', kind: 'outlet' } as const
    expect(chainWords([paper, mayor])).toBe('The article says that The Post says that Ada Quill says it.')
    expect(chainWords([])).toBe('The article says it itself.')
  })

  it('notes a voice where it begins, not where it is only named', () => {
    expect(voiceNotes(segments).map(note => note.segmentId)).toEqual(['th', 'It'])
    expect(voiceNotes([fact, { ...fact, id: 'x' }])).toHaveLength(1)
    expect(voiceNotes([fact, { ...fact, id: 'x', paragraph: 3 }])).toHaveLength(2)
  })
})
