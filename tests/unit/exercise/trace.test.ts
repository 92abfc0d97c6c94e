import { describe, expect, it } from 'vitest'
import { traceKind } from '../../../src-main/domain/exercise/trace/trace-kind'
import type { Segment, StudyText } from '../../../src-main/domain/labelling/study-text'
import { harbour, scoredSegment } from '../../fixtures/study-texts'

const text = harbour()
const rotten = scoredSegment(text, 's11')
const asked = { text, segment: rotten, seed: 'a session' }

const mark = (...chain: string[]) => traceKind.mark({ chain: ['gull', 'insiders'] }, { chain })

/** The same text with another chain behind a segment. */
function voiced(segmentId: string, voice: readonly string[], sources: StudyText['sources'] = text.sources) {
  const segments = text.segments.map((one): Segment => (one.id === segmentId ? { ...one, voice } : one))
  const other = { ...text, sources, segments }
  return { text: other, segment: scoredSegment(other, segmentId), seed: 'a session' }
}

describe('what Trace asks', () => {
  it('is every claim that is at least two voices deep', () => {
    const askable = text.segments.filter(segment => traceKind.asks(text, segment).length > 0)
    expect(askable.map(({ id }) => id)).toEqual(['s11'])
  })

  it('is no attribution, which claims nothing, and no chain that comes back to a voice', () => {
    for (const [id, voice] of [
      ['s10', ['gull', 'insiders']],
      ['s11', ['gull', 'insiders', 'gull']],
    ] as const) {
      const question = voiced(id, voice)
      expect(traceKind.asks(question.text, question.segment)).toEqual([])
    }
  })

  it('offers the same sources in the same order whichever way round the chain is', () => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const there = traceKind.item({ ...voiced('s11', ['gull', 'insiders']), seed })
      expect(traceKind.item({ ...voiced('s11', ['insiders', 'gull']), seed })).toEqual(there)
    }
  })

  it('offers as many sources for a chain of two as for one of four, the near ones before the far', () => {
    const crowd = Object.fromEntries(
      ['ada', 'ben', 'cy', 'dee', 'eve', 'fay'].map(id => [id, { name: id, kind: 'named-person' as const }]),
    )
    const sources = { ...text.sources, ...crowd }
    const two = traceKind.item(voiced('s11', ['gull', 'insiders'], sources)).sources
    const four = traceKind.item(voiced('s11', ['gull', 'insiders', 'ada', 'ben'], sources)).sources
    expect(two).toHaveLength(6)
    expect(four).toHaveLength(6)
    expect(two).toContain('council')
    const five = traceKind.item(voiced('s11', ['gull', 'insiders', 'ada', 'ben', 'cy'], sources)).sources
    expect(five).toHaveLength(7)
  })

  it('never offers the text’s own writer, who is the article', () => {
    const sources = { ...text.sources, writer: { name: 'The writer', kind: 'article' as const } }
    const { sources: offered } = traceKind.item(voiced('s11', ['gull', 'insiders'], sources))
    expect(offered.toSorted()).toEqual(['council', 'gull', 'insiders'])
  })
})

describe('taking a chain', () => {
  it('takes any of the offered sources in any order', () => {
    expect(traceKind.accept(asked, { chain: ['council', 'gull'] })).toEqual({ chain: ['council', 'gull'] })
  })

  it.each([
    ['nothing', []],
    ['the same source twice', ['gull', 'gull']],
    ['a source of no text', ['gull', 'nobody']],
    ['the article, which is not named', ['article', 'gull']],
  ])('refuses %s', (_, chain) => {
    expect(traceKind.accept(asked, { chain })).toBeNull()
  })
})

describe('marking a chain', () => {
  it('is right for the whole chain in order and nothing else', () => {
    expect(mark('gull', 'insiders')).toEqual({ correct: true, score: 1, links: [true, true] })
  })

  it.each([
    [['gull'], 1 / 2, [true]],
    [['gull', 'council'], 1 / 2, [true, false]],
    [['gull', 'insiders', 'council'], 2 / 3, [true, true, false]],
    [['council', 'gull', 'insiders'], 1 / 3, [false, false, true]],
    [['insiders', 'gull'], 0, [false, false]],
    [['insiders'], 0, [false]],
  ])('gives credit for each link with both its ends: %o', (chain, score, links) => {
    expect(mark(...chain)).toEqual({ correct: false, score, links })
  })
})
