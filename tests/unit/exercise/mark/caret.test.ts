import { describe, expect, it } from 'vitest'
import { afterCommand, type MarkCommand } from '../../../../src-main/domain/exercise/mark/caret/mark-command'
import { markStateOf, selectionOf, type MarkState } from '../../../../src-main/domain/exercise/mark/caret/mark-state'
import { markTextOf } from '../../../../src-main/domain/exercise/mark/caret/mark-text'
import { wordsOf } from '../../../../src-main/domain/text/tokens'

//                 0   1       2     3    4   5    6     7     8  9   10  11   12
const PARAGRAPH = 'The council, which met on Monday, said: “The pier is old.” Two officials left.'
const TOKENS = wordsOf(PARAGRAPH)
const begin = () => markStateOf(markTextOf(PARAGRAPH, TOKENS), 'attribution')

const after = (...commands: MarkCommand[]) => commands.reduce(afterCommand, begin())
const move = (to: Extract<MarkCommand, { do: 'move' }>['to'], extend = false): MarkCommand => ({
  do: 'move',
  to,
  extend,
})
const select = (from: number, to: number, add = false): MarkCommand => ({ do: 'select', from, to, add })
const label = (kind: 'source' | 'cue' | 'content'): MarkCommand => ({ do: 'label', kind })
const at = (token: number): MarkCommand => ({ do: 'go', token, extend: false })

const selected = (state: MarkState) => selectionOf(state).map(({ first, end }) => `${first}-${end - 1}`)
const marks = ({ spans }: MarkState) =>
  spans.map(({ kind, pieces }) => `${kind} ${pieces.map(({ first, end }) => `${first}-${end - 1}`).join('+')}`)

describe('the places to stop at', () => {
  it('are the beginnings of sentences, and of clauses after each sign of a pause', () => {
    expect(markTextOf(PARAGRAPH, TOKENS)).toEqual({ count: 14, sentences: [0, 11], clauses: [0, 2, 6, 7, 11] })
  })

  it('are none in a text without words', () => {
    expect(markTextOf('…', [])).toEqual({ count: 0, sentences: [], clauses: [] })
  })
})

describe('moving', () => {
  it('goes by word, and stays at the first and the last', () => {
    expect(after(move('word-right'), move('word-right')).caret).toBe(2)
    expect(after(move('word-left')).caret).toBe(0)
    expect(after(move('end'), move('word-right')).caret).toBe(13)
  })

  it('jumps to the beginnings of clauses and sentences', () => {
    expect(after(move('clause-right'), move('clause-right')).caret).toBe(6)
    expect(after(at(9), move('clause-left')).caret).toBe(7)
    expect(after(at(7), move('clause-left')).caret).toBe(6)
    expect(after(at(3), move('sentence-right')).caret).toBe(11)
    expect(after(at(11), move('sentence-right')).caret).toBe(13)
    expect(after(at(11), move('sentence-left')).caret).toBe(0)
  })

  it('lets go of what was selected or in hand, but not of pieces set aside', () => {
    const moved = after(select(0, 1), { do: 'piece' }, select(6, 6, true), move('word-right'))
    expect(selected(moved)).toEqual(['0-1'])
    expect(after(select(0, 1), label('source'), move('word-right')).chosen).toBeNull()
  })
})

describe('selecting', () => {
  it('grows and shrinks by word around where it began', () => {
    const grown = after(at(3), move('word-right', true), move('word-right', true))
    expect(selected(grown)).toEqual(['3-5'])
    expect(
      selected([move('word-left', true), move('word-left', true), move('word-left', true)].reduce(afterCommand, grown)),
    ).toEqual(['2-3'])
  })

  it('takes whole clauses when it jumps to the right, and never the first word of the next', () => {
    const one = after(move('clause-right', true))
    expect(selected(one)).toEqual(['0-1'])
    expect(selected(afterCommand(one, move('clause-right', true)))).toEqual(['0-5'])
    expect(selected(after(at(11), move('clause-right', true)))).toEqual(['11-13'])
  })

  it('takes whole clauses when it jumps to the left', () => {
    expect(selected(after(at(5), move('clause-left', true)))).toEqual(['2-5'])
    expect(selected(after(at(5), move('clause-left', true), move('clause-left', true)))).toEqual(['0-5'])
  })

  it('gives back what it took, clause by clause', () => {
    expect(selected(after(move('clause-right', true), move('clause-right', true), move('clause-left', true)))).toEqual([
      '0-1',
    ])
    expect(
      selected(after(at(5), move('clause-left', true), move('clause-left', true), move('clause-right', true))),
    ).toEqual(['2-5'])
  })

  it('gathers pieces, joins those that touch, and takes one out again', () => {
    const two = after(select(0, 1), { do: 'piece' }, at(6), { do: 'piece' })
    expect(selected(two)).toEqual(['0-1', '6-6'])
    expect(selected([at(2), { do: 'piece' } as const].reduce(afterCommand, two))).toEqual(['0-2', '6-6'])
    expect(selected([at(6), { do: 'piece' } as const].reduce(afterCommand, two))).toEqual(['0-1'])
    expect(selected(afterCommand(two, { do: 'let-go' }))).toEqual([])
  })

  it('takes everything from the first word to the last', () => {
    expect(selected(after({ do: 'select-all' }))).toEqual(['0-13'])
  })
})

describe('labelling', () => {
  it('marks the word under the caret where nothing is selected', () => {
    expect(marks(after(at(6), label('cue')))).toEqual(['cue 6-6'])
  })

  it('lets spans overlap, lie in each other and be in pieces', () => {
    const state = after(
      select(0, 5),
      label('source'),
      select(4, 8),
      label('content'),
      select(0, 1),
      label('source'),
      select(2, 2),
      select(9, 10, true),
      label('content'),
    )
    expect(marks(state)).toEqual(['source 0-5', 'source 0-1', 'content 2-2+9-10', 'content 4-8'])
  })

  it('makes the span in hand one of the other kind, and leaves alike ones alone', () => {
    const changed = after(select(0, 1), label('cue'), label('source'))
    expect(marks(changed)).toEqual(['source 0-1'])
    const twice = after(select(0, 1), label('cue'), select(0, 1), label('source'), label('cue'))
    expect(marks(twice)).toEqual(['source 0-1', 'cue 0-1'])
    expect(twice.chosen?.kind).toBe('cue')
  })

  it('marks nothing twice', () => {
    const twice = after(select(0, 1), label('source'), select(0, 1), label('source'))
    expect(marks(twice)).toEqual(['source 0-1'])
    expect(marks(afterCommand(twice, { do: 'undo' }))).toEqual([])
  })

  it('grows a span that was in hand by a piece', () => {
    const grown = after(select(0, 1), label('source'), { do: 'piece' }, select(11, 12, true), label('source'))
    expect(marks(grown)).toEqual(['source 0-1+11-12'])
    expect(marks(after(select(0, 1), label('source'), select(11, 12, true), label('cue')))).toEqual(['cue 0-1+11-12'])
  })

  it('does not know the kinds of another layer', () => {
    expect(marks(after({ do: 'label', kind: 'fact' }))).toEqual([])
  })
})

describe('nudging', () => {
  const nudge = (edge: 'left' | 'right', outwards: boolean): MarkCommand => ({ do: 'nudge', edge, outwards })

  it('moves the edges of the span in hand outwards and inwards by a word', () => {
    const span = [select(3, 4), label('content')]
    expect(marks(after(...span, nudge('left', true)))).toEqual(['content 2-4'])
    expect(marks(after(...span, nudge('right', true)))).toEqual(['content 3-5'])
    expect(marks(after(...span, nudge('left', false)))).toEqual(['content 4-4'])
    expect(marks(after(...span, nudge('right', false)))).toEqual(['content 3-3'])
  })

  it('stops at the text’s ends and at the last word', () => {
    expect(marks(after(label('cue'), nudge('left', true)))).toEqual(['cue 0-0'])
    expect(marks(after(label('cue'), nudge('right', false)))).toEqual(['cue 0-0'])
  })

  it('moves the innermost span under the caret where none is in hand', () => {
    const state = after(select(0, 5), label('content'), select(2, 4), label('source'), at(3), nudge('right', true))
    expect(marks(state)).toEqual(['content 0-5', 'source 2-5'])
  })

  it('moves the piece under the caret, and joins the one it reaches', () => {
    const pieces = [select(0, 1), select(4, 5, true), label('content')]
    expect(marks(after(...pieces, at(4), nudge('left', true)))).toEqual(['content 0-1+3-5'])
    expect(marks(after(...pieces, at(4), nudge('left', true), nudge('left', true)))).toEqual(['content 0-5'])
  })
})

describe('clearing, going through and undoing', () => {
  it('clears the innermost span under the caret, then the next', () => {
    const two = after(select(0, 5), label('content'), select(2, 4), label('source'), at(3), { do: 'clear' })
    expect(marks(two)).toEqual(['content 0-5'])
    expect(marks(afterCommand(two, { do: 'clear' }))).toEqual([])
    expect(afterCommand(begin(), { do: 'clear' })).toEqual(begin())
  })

  it('goes through the spans in the order of the text, round and round', () => {
    const three = after(
      select(6, 6),
      label('cue'),
      select(0, 5),
      label('source'),
      select(7, 10),
      label('content'),
      at(0),
    )
    const forth = [1, 1, 1, 1] as const
    let state = afterCommand(three, { do: 'let-go' })
    const met = forth.map(by => (state = afterCommand(state, { do: 'choose-next', by })).chosen?.kind)
    expect(met).toEqual(['source', 'cue', 'content', 'source'])
    expect(state.caret).toBe(0)
    expect(afterCommand(state, { do: 'choose-next', by: -1 }).chosen?.kind).toBe('content')
  })

  it('brings back what was cleared, in hand', () => {
    const back = after(select(0, 1), label('source'), { do: 'clear' }, { do: 'undo' })
    expect(marks(back)).toEqual(['source 0-1'])
    expect(back.chosen).toBe(back.spans[0])
  })

  it('forgets what was undone once something else is done', () => {
    const state = after(label('cue'), { do: 'undo' }, label('source'), { do: 'redo' })
    expect(marks(state)).toEqual(['source 0-0'])
  })
})

it('leaves out kept spans that do not fit the text', () => {
  const spans = [
    { kind: 'cue', pieces: [{ first: 0, end: 1 }] },
    { kind: 'cue', pieces: [{ first: 9, end: 99 }] },
    { kind: 'cue', pieces: [] },
  ] as const
  expect(marks(markStateOf(begin().text, 'attribution', spans))).toEqual(['cue 0-0'])
})
