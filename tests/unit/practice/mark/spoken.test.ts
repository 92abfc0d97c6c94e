import { describe, expect, it } from 'vitest'
import { afterCommand, type MarkCommand } from '../../../../src-main/domain/exercise/mark/caret/mark-command'
import { markStateOf } from '../../../../src-main/domain/exercise/mark/caret/mark-state'
import { markTextOf } from '../../../../src-main/domain/exercise/mark/caret/mark-text'
import { wordsOf } from '../../../../src-main/domain/text/tokens'
import { spokenCommand } from '../../../../src-renderer/features/practice/mark/spoken-command'
import { hereWords } from '../../../../src-renderer/features/practice/mark/spoken-marks'

const PARAGRAPH = 'Two officials, it is said, told the Gull that “the pier is far too old to be mended” on Monday.'
const words = { paragraph: PARAGRAPH, tokens: wordsOf(PARAGRAPH) }
const begin = () => markStateOf(markTextOf(PARAGRAPH, words.tokens), 'attribution')

const SOURCE: MarkCommand[] = [
  { do: 'select', from: 0, to: 1, add: false },
  { do: 'label', kind: 'source' },
]
const CONTENT: MarkCommand[] = [
  { do: 'select', from: 9, to: 17, add: false },
  { do: 'label', kind: 'content' },
]
const at = (token: number): MarkCommand => ({ do: 'go', token, extend: false })
const right: MarkCommand = { do: 'move', to: 'word-right', extend: false }

/** What the last command of a story is told by. */
function said(...story: MarkCommand[]): string {
  const last = story.pop() ?? { do: 'let-go' }
  const before = story.reduce(afterCommand, begin())
  return spokenCommand(before, afterCommand(before, last), last, words)
}

describe('a move', () => {
  it('says the word with the signs that make a voice pause, and says where the sentence ends', () => {
    expect(said(right)).toBe('officials,')
    expect(said(at(9))).toBe('“the')
    expect(said({ do: 'move', to: 'word-left', extend: false })).toBe('First word: Two')
    expect(said({ do: 'move', to: 'end', extend: false }, right)).toBe('Last word: Monday.')
  })

  it('says where a mark begins and ends, and nothing in its middle', () => {
    expect(said(...SOURCE, at(2), at(1))).toBe('officials, source ends')
    expect(said(...SOURCE, at(1), at(0))).toBe('Two, source begins')
    expect(said(...CONTENT, at(9), right)).toBe('pier')
    expect(said(at(6), { do: 'label', kind: 'source' }, at(5), right)).toBe('the, source')
  })

  it('says what a jump led into and out of', () => {
    expect(said(...CONTENT, at(3), at(12))).toBe('far, in content')
    expect(said(...CONTENT, at(12), at(3))).toBe('is, out of content')
  })

  it('says which piece of a mark a word is in', () => {
    const pieces: MarkCommand[] = [
      { do: 'select', from: 0, to: 1, add: false },
      { do: 'select', from: 5, to: 5, add: true },
      { do: 'label', kind: 'cue' },
    ]
    expect(said(...pieces, at(1), at(0))).toBe('Two, cue, piece 1 of 2, begins')
    expect(said(...pieces, at(6), at(5))).toBe('told, cue, piece 2 of 2')
  })

  it('says the outer mark before the inner', () => {
    expect(
      said(...CONTENT, { do: 'select', from: 9, to: 10, add: false }, { do: 'label', kind: 'source' }, at(8), right),
    ).toBe('“the, content begins, source begins')
  })
})

describe('a change', () => {
  it('says what is selected, and in how many pieces', () => {
    expect(said({ do: 'move', to: 'word-right', extend: true })).toBe('officials, 2 words selected')
    expect(said({ do: 'piece' })).toBe('Set aside: 1 word selected.')
    expect(said({ do: 'piece' }, at(3), { do: 'piece' })).toBe('Set aside: 2 words selected in 2 pieces.')
    expect(said({ do: 'piece' }, { do: 'piece' })).toBe('Taken out. Nothing selected.')
    expect(said(...SOURCE, { do: 'piece' })).toBe('Source taken up: select words to add to it, then label it.')
  })

  it('says the whole mark, a long one by its ends', () => {
    expect(said(...SOURCE)).toBe('Source “Two officials”.')
    expect(said(...CONTENT)).toBe('Content “the pier is far too old to be mended”.')
    const long: MarkCommand = { do: 'select', from: 6, to: 17, add: false }
    expect(said(long, { do: 'label', kind: 'content' })).toBe('Content “the Gull that … to be mended”.')
    expect(said(...SOURCE, { do: 'label', kind: 'cue' })).toBe('Source is now Cue “Two officials”.')
    expect(said(...SOURCE, { do: 'nudge', edge: 'right', outwards: true })).toBe('Source “Two officials, it”.')
  })

  it('says so where nothing can be done', () => {
    expect(said(...SOURCE, at(0), { do: 'nudge', edge: 'left', outwards: true })).toBe('The edge can go no further.')
    expect(said({ do: 'nudge', edge: 'left', outwards: true })).toBe('No mark here.')
    expect(said({ do: 'clear' })).toBe('No mark here.')
    expect(said({ do: 'undo' })).toBe('Nothing to undo.')
    expect(said({ do: 'redo' })).toBe('Nothing to do again.')
    expect(said({ do: 'choose-next', by: 1 })).toBe('No marks yet.')
    expect(said(...SOURCE, ...SOURCE)).toBe('Marked already: Source “Two officials”.')
    const sixty = Array.from({ length: 60 }, (_, token): MarkCommand[] => [
      { do: 'select', from: token % 20, to: token % 20, add: false },
      { do: 'label', kind: (['source', 'cue', 'content'] as const)[Math.floor(token / 20)] ?? 'cue' },
    ]).flat()
    expect(said(...sixty, { do: 'select-all' }, { do: 'label', kind: 'cue' })).toBe(
      'There are too many marks for one more.',
    )
  })

  it('says what undoing brought back and took away', () => {
    expect(said(...SOURCE, { do: 'clear' })).toBe('Cleared: Source “Two officials”.')
    expect(said(...SOURCE, { do: 'clear' }, { do: 'undo' })).toBe('Undone. Source “Two officials”.')
    expect(said(...SOURCE, { do: 'undo' }, { do: 'redo' })).toBe('Done again. Source “Two officials”.')
  })

  it('says which mark is taken in hand', () => {
    expect(said(...SOURCE, ...CONTENT, { do: 'let-go' }, { do: 'choose-next', by: 1 })).toBe(
      'Source “Two officials”. Mark 1 of 2.',
    )
  })
})

it('tells what stands at the caret and what a key would act on', () => {
  const here = (...story: MarkCommand[]) => hereWords(story.reduce(afterCommand, begin()), words)
  expect(here()).toBe('Word 1 of 20: “Two”.')
  expect(here(...SOURCE)).toBe('Word 2 of 20: “officials”, source ends. In hand: Source “Two officials”.')
  expect(here({ do: 'select-all' })).toBe('Word 20 of 20: “Monday”. 20 words selected.')
  expect(hereWords(markStateOf(markTextOf('…', []), 'inks'), { paragraph: '…', tokens: [] })).toBe(
    'There are no words to mark.',
  )
})
