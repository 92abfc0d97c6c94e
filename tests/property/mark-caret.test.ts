import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MARK_LAYERS } from '../../src-main/domain/exercise/exercises'
import { MOVES } from '../../src-main/domain/exercise/mark/caret/caret-moves'
import { afterCommand, type MarkCommand } from '../../src-main/domain/exercise/mark/caret/mark-command'
import { markStateOf, selectionOf, type MarkState } from '../../src-main/domain/exercise/mark/caret/mark-state'
import { markTextOf, type MarkText } from '../../src-main/domain/exercise/mark/caret/mark-text'
import { SPAN_KINDS, type MarkedSpan, type TokenRange } from '../../src-main/domain/exercise/mark/mark-answer'
import { wordsOf } from '../../src-main/domain/text/tokens'

const texts: fc.Arbitrary<MarkText> = fc
  .array(fc.constantFrom('two', 'officials', 'said', ',', '. The', '”', ' – ', 'pier', '(ever)'), { maxLength: 24 })
  .map(words => words.join(' '))
  .map(paragraph => markTextOf(paragraph, wordsOf(paragraph)))

const kinds = fc.constantFrom(...SPAN_KINDS.attribution, ...SPAN_KINDS.inks)
/** Also places that are not there: a pointer beside the words, a number from elsewhere. */
const token = fc.oneof(fc.integer({ min: -3, max: 30 }), fc.constantFrom(NaN, Infinity, -Infinity, 1.5))

const PLAIN = ['select-all', 'turn', 'piece', 'piece', 'let-go', 'undo', 'undo', 'redo'] as const

/** A command as it is drawn; `at` is which of the spans it means, counted round, of those there are. */
type Drawn = (at: (place: number) => MarkedSpan) => MarkCommand
const edge = fc.constantFrom('left' as const, 'right' as const)
const command: fc.Arbitrary<Drawn> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...MOVES), fc.boolean()).map(([to, extend]): Drawn => () => ({
      do: 'move',
      to,
      extend,
    })),
  },
  {
    weight: 3,
    arbitrary: kinds.map((kind): Drawn => () => ({ do: 'label', kind })),
  },
  fc.tuple(token, fc.boolean()).map(([to, extend]): Drawn => () => ({ do: 'go', token: to, extend })),
  fc.tuple(token, token, fc.boolean()).map(([from, to, add]): Drawn => () => ({ do: 'select', from, to, add })),
  {
    weight: 3,
    arbitrary: fc.constantFrom(...PLAIN).map((what): Drawn => () => ({ do: what })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(edge, fc.boolean()).map(([side, outwards]): Drawn => () => ({
      do: 'nudge',
      edge: side,
      outwards,
    })),
  },
  fc.tuple(fc.nat(9), fc.nat(4), edge, token).map(([place, piece, side, to]): Drawn => at => ({
    do: 'edge',
    span: at(place),
    piece,
    edge: side,
    token: to,
  })),
  fc.option(fc.nat(9)).map(
    (place): Drawn =>
      at =>
        place === null ? { do: 'clear' } : { do: 'clear', span: at(place) },
  ),
  fc.nat(9).map((place): Drawn => at => ({ do: 'choose', span: at(place) })),
  fc.constantFrom(1 as const, -1 as const).map((by): Drawn => () => ({ do: 'choose-next', by })),
)

const EDITS: readonly string[] = ['label', 'clear', 'edge', 'nudge']
const STRAY: MarkedSpan = { kind: 'source', pieces: [{ first: 0, end: 1 }] }
const drawnFor = (state: MarkState, drawn: Drawn) =>
  drawn(place => state.spans[place % Math.max(state.spans.length, 1)] ?? STRAY)

const stories = fc.tuple(texts, fc.constantFrom(...MARK_LAYERS), fc.array(command, { maxLength: 60 }))

/** Every state of a story, with the command that led to it. */
function told([text, layer, commands]: [MarkText, MarkState['layer'], Drawn[]]) {
  let state = markStateOf(text, layer)
  return commands.map(drawn => {
    const before = state
    const done = drawnFor(before, drawn)
    state = afterCommand(before, done)
    return { before, done, state }
  })
}

function expectPieces(pieces: readonly TokenRange[], count: number) {
  pieces.forEach(({ first, end }, at) => {
    expect(Number.isInteger(first) && Number.isInteger(end)).toBe(true)
    expect(first).toBeGreaterThan(at === 0 ? -1 : (pieces[at - 1]?.end ?? Infinity))
    expect(end).toBeGreaterThan(first)
    expect(end).toBeLessThanOrEqual(count)
  })
}

describe('whatever is done to a sentence being marked', () => {
  it('stays within the text, in pieces that are in order and apart', () => {
    fc.assert(
      fc.property(stories, story => {
        for (const { state } of told(story)) {
          const { count } = state.text
          expect(state.caret).toBeGreaterThanOrEqual(0)
          expect(state.caret).toBeLessThan(Math.max(count, 1))
          expectPieces(selectionOf(state), count)
          expectPieces(state.aside, count)
          for (const { kind, pieces } of state.spans) {
            expect(SPAN_KINDS[state.layer]).toContain(kind)
            expect(pieces.length).toBeGreaterThan(0)
            expectPieces(pieces, count)
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('takes nothing in hand that is not there', () => {
    fc.assert(
      fc.property(stories, story => {
        for (const { state } of told(story)) {
          expect([null, ...state.spans]).toContain(state.chosen)
          expect([null, ...state.spans]).toContain(state.growing)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('can be undone to the beginning and done again to the end', () => {
    fc.assert(
      fc.property(stories, story => {
        const last = told(story).at(-1)?.state
        if (!last) return
        let state = last
        const seen = [state.spans]
        while (state.past) seen.push((state = afterCommand(state, { do: 'undo' })).spans)
        expect(state.spans).toEqual([])
        while (seen.length > 1) {
          expect(state.spans).toBe(seen.pop())
          state = afterCommand(state, { do: 'redo' })
        }
        expect(state.spans).toBe(last.spans)
      }),
      { numRuns: 300 },
    )
  })

  it('undoes each change of the marks by one step, and a redo brings back just what was undone', () => {
    fc.assert(
      fc.property(stories, story => {
        for (const { before, done, state } of told(story)) {
          if (done.do === 'undo' || done.do === 'redo' || state.spans === before.spans) continue
          const undone = afterCommand(state, { do: 'undo' })
          expect(undone.spans).toBe(before.spans)
          expect(afterCommand(undone, { do: 'redo' }).spans).toBe(state.spans)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('loses no span but the one that the command is about', () => {
    fc.assert(
      fc.property(stories, story => {
        for (const { before, done, state } of told(story)) {
          if (done.do === 'undo' || done.do === 'redo') continue
          const lost = before.spans.filter(span => !state.spans.includes(span))
          expect(lost.length).toBeLessThanOrEqual(EDITS.includes(done.do) ? 1 : 0)
          // A label takes the place of nothing but of what was in hand for it.
          const meant = done.do === 'label' ? [before.chosen, before.growing] : lost
          for (const span of lost) expect(meant).toContain(span)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('never changes a state that was', () => {
    fc.assert(
      fc.property(stories, story => {
        const states = told(story).map(({ before }) => [before, structuredClone(before)] as const)
        for (const [state, copy] of states) expect(state).toEqual(copy)
      }),
      { numRuns: 50 },
    )
  })
})

it('every word is reached by the arrow alone, and marked by one key', () => {
  fc.assert(
    fc.property(texts, text => {
      let state = markStateOf(text, 'attribution')
      for (let at = 0; at < text.count; at++) {
        expect(state.caret).toBe(at)
        state = afterCommand(state, { do: 'label', kind: 'cue' })
        state = afterCommand(state, { do: 'move', to: 'word-right', extend: false })
      }
      expect(state.spans.map(({ pieces }) => pieces)).toEqual(
        Array.from({ length: Math.min(text.count, 60) }, (_, at) => [{ first: at, end: at + 1 }]),
      )
    }),
  )
})
