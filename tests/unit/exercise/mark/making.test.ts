import { describe, expect, it } from 'vitest'
import type { MarkLayer } from '../../../../src-main/domain/exercise/exercises'
import { spansToMark, tokensToMark } from '../../../../src-main/domain/exercise/mark/mark-key'
import { markKind } from '../../../../src-main/domain/exercise/mark/mark-kind'
import type { StudyText } from '../../../../src-main/domain/labelling/study-text'
import { textOf } from '../../../fixtures/sentences'
import { harbour } from '../../../fixtures/study-texts'

/** Which segment asks for the sentence, as `id layer`. */
const asked = (text: StudyText) =>
  text.segments.flatMap(segment => markKind.asks(text, segment).map(layer => `${segment.id} ${layer}`))

/** The key in words, a piece between bars: `cue: said`. */
function key(text: StudyText, id: string, layer: MarkLayer): string[] {
  const segment = text.segments.find(one => one.id === id)
  if (!segment) throw new Error(`No segment ${id}.`)
  const tokens = tokensToMark(text, segment)
  const words = text.paragraphs[segment.paragraph]?.text ?? ''
  return spansToMark(text, segment, layer).map(({ kind, pieces }) => {
    const held = pieces.map(({ first, end }) => words.slice(tokens[first]?.start, tokens[end - 1]?.end))
    return `${kind}: ${held.join(' | ')}`
  })
}

const IT_SAID = '{a attribution names=council|{source|The council} {cue|said}}'

describe('which sentences are asked', () => {
  it('asks each once in a layer: by the words that hand over, and by the hardest of its inks', () => {
    expect(asked(harbour())).toEqual(['s05 attribution', 's06 inks', 's09 attribution', 's10 inks'])
    const quoted = textOf(
      '{a fact by=council|“The pier is open”,} {b attribution names=council|{source|it} {cue|said}.}',
    )
    expect(asked(quoted)).toEqual(['b attribution', 'b inks'])
  })

  it('asks no inks where all words have one', () => {
    expect(asked(textOf('{a fact|The ferry stopped} {b fact|and forty boats lay idle.}'))).toEqual([])
    expect(
      asked(textOf('{a attribution names=council|The council said,} {b attribution names=gull|says the Gull.}')),
    ).toEqual(['a attribution'])
  })

  it('asks who says what, but not the inks, where a part claims nothing', () => {
    expect(
      asked(
        textOf('{a none by=council|“Who would pay?”} {b attribution names=council|{cue|asked} {source|the council}.}'),
      ),
    ).toEqual(['b attribution'])
  })

  it('asks nothing where a part is left open', () => {
    expect(asked(textOf(`${IT_SAID} {b unsure by=council|it was so.}`))).toEqual([])
    expect(asked(textOf('{a fact|The ferry stopped} {b opinion|wisely} {c unsure|or so.}'))).toEqual([])
  })

  it('asks a claim that is handed over by a word inside it', () => {
    expect(asked(textOf('{a fact by=insiders|The mayor {cue hedge|allegedly} hid the plans.}'))).toEqual([
      'a attribution',
    ])
  })

  it('shows of the sentence neither where it is cut nor what it is', () => {
    const text = harbour()
    const shown = (id: string, layer: MarkLayer) => {
      const segment = text.segments.find(one => one.id === id)
      return segment && markKind.item({ text, segment, layer, seed: '' })
    }
    expect(shown('s05', 'attribution')).toEqual({ ...shown('s06', 'attribution') })
    expect(Object.keys(shown('s09', 'inks') ?? {})).toEqual(['layer', 'tokens'])
  })
})

describe('what there is to mark', () => {
  it('is source, cue and the content that comes through the source', () => {
    expect(key(harbour(), 's05', 'attribution')).toEqual([
      'source: Lindow Council',
      'cue: said',
      'content: the pier would close for nine days',
    ])
  })

  it('nests: the content of the outer source holds the inner attribution whole', () => {
    expect(key(harbour(), 's09', 'attribution')).toEqual([
      'cue: In | words',
      'source: The Lindow Gull’s',
      'source: two insiders',
      'cue: admitted',
      'content: two insiders admitted that the beams were perhaps rotten',
      'content: that the beams were perhaps rotten',
    ])
  })

  it('is in pieces where the attribution stands inside the content', () => {
    const text = textOf(
      '{a fact by=council|The pier,} {b attribution names=council|{cue|said} {source|the council},} {c fact by=council|would close.}',
    )
    expect(key(text, 'b', 'attribution')).toEqual([
      'cue: said',
      'source: the council',
      'content: The pier | would close',
    ])
    expect(key(text, 'b', 'inks')).toEqual(['fact: The pier', 'attribution: said the council', 'fact: would close'])
  })

  it('keeps the pieces of one mark together, also a cue around its source', () => {
    const text = textOf(
      '{a attribution names=council|{cue#1|In} {source|the council’s} {cue#1|words},} {b opinion by=council|it was wise.}',
    )
    expect(key(text, 'a', 'attribution')).toEqual(['cue: In | words', 'source: the council’s', 'content: it was wise'])
  })

  it('takes a pronoun for a source like a name', () => {
    const text = textOf(
      '{a attribution names=gull|{cue|According to} {source|it},} {b fact by=gull|the ferry stopped.}',
    )
    expect(key(text, 'a', 'attribution')).toContain('source: it')
  })

  it('leaves the article’s own words around a quotation out of the content', () => {
    const text = textOf(`${IT_SAID} {b opinion by=council|it was wise,} {c fact|and left.}`)
    expect(key(text, 'a', 'attribution')).toEqual(['source: The council', 'cue: said', 'content: it was wise'])
  })

  it('is there once where two attributions share a source and so a content', () => {
    const text = textOf(
      `${IT_SAID} {b fact by=council|the pier closed,} {c attribution names=council|and {source|it} {cue|added}} {d fact by=council|that boats lay idle.}`,
    )
    expect(key(text, 'a', 'attribution').filter(words => words.startsWith('content'))).toEqual([
      'content: the pier closed | that boats lay idle',
    ])
  })

  it('has no content where that stands in another sentence', () => {
    const text = textOf(
      '{a fact by=gull|The ferry stopped.} {b attribution names=gull|So {cue|writes} {source|the Gull}.}',
    )
    expect(key(text, 'b', 'attribution')).toEqual(['cue: writes', 'source: the Gull'])
  })

  it('is a claim without the word inside it that hands it over', () => {
    const text = textOf('{a fact by=insiders|The mayor {cue hedge|allegedly} hid the plans} {b fact|and left.}')
    expect(key(text, 'a', 'attribution')).toEqual(['cue: allegedly', 'content: The mayor | hid the plans'])
  })

  it('takes a word whole that a label cuts, and leaves signs to nobody', () => {
    const text = textOf(
      '{a attribution names=council|{source|The council}’s {cue|word}: –} {b fact by=council|it rained.}',
    )
    expect(key(text, 'a', 'attribution')).toEqual(['source: The council’s', 'cue: word', 'content: it rained'])
  })
})

describe('an answer that does not fit', () => {
  const text = harbour()
  const segment = text.segments.find(one => one.id === 's05')
  const accept = (spans: unknown, layer: MarkLayer = 'attribution') =>
    segment && markKind.accept({ text, segment, layer: 'attribution', seed: '' }, { layer, spans: spans as never })
  const cue = (...pieces: readonly (readonly [number, number])[]) => [
    { kind: 'cue', pieces: pieces.map(([first, end]) => ({ first, end })) },
  ]

  it('is not taken, whatever is wrong with it', () => {
    expect(accept(cue([2, 3]))).not.toBeNull()
    expect(accept([])).toBeNull()
    expect(accept(cue([2, 3]), 'inks')).toBeNull()
    expect(accept(cue([9, 11]))).toBeNull()
    expect(accept(cue([3, 3]))).toBeNull()
    expect(accept(cue([4, 6], [2, 3]))).toBeNull()
    expect(accept(cue([4, 6], [5, 7]))).toBeNull()
    expect(accept([{ kind: 'fact', pieces: [{ first: 0, end: 1 }] }])).toBeNull()
    expect(accept(Array.from({ length: 61 }, () => cue([2, 3])[0]))).toBeNull()
  })
})
