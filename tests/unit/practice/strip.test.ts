import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../src-main/domain/text/tokens'
import { pickedWords, quotedList, sentencePieces } from '../../../src-renderer/features/practice/strip/picked-words'
import {
  emptyDraft,
  givenOf,
  missing,
  noneToggled,
  pickedRange,
  restore,
  toDraft,
  toggled,
} from '../../../src-renderer/features/practice/strip/strip-draft'
import { keyWords, spokenTold, stripVerdict } from '../../../src-renderer/features/practice/strip/strip-verdict'

const PARAGRAPH = 'It rained. Of course, it was a farce from the start.'
const sentence = { start: 11, end: PARAGRAPH.length }
const tokens = wordsOf(PARAGRAPH, sentence)
const item = { tokens }

describe('picking words', () => {
  it('picks a word and takes it back, always in the order of the sentence', () => {
    const draft = toggled(toggled(emptyDraft(), 5), 0)
    expect(draft.tokens).toEqual([0, 5])
    expect(toggled(draft, 5).tokens).toEqual([0])
  })

  it('picks a range either way, beside what was picked', () => {
    expect(pickedRange(toggled(emptyDraft(), 7), 3, 1).tokens).toEqual([1, 2, 3, 7])
  })

  it('takes “none judges” back as soon as a word is picked, and the words as soon as that is said', () => {
    const none = noneToggled(toggled(emptyDraft(), 1))
    expect(none).toEqual({ tokens: [], none: true })
    expect(toggled(none, 2)).toEqual({ tokens: [2], none: false })
    expect(noneToggled(none)).toEqual(emptyDraft())
  })
})

describe('picked words as an answer', () => {
  it('are missing until a word is picked or none is said to judge', () => {
    expect(missing(emptyDraft())).toEqual(['which words judge, or that none does'])
    expect(givenOf(emptyDraft())).toBeNull()
    expect(givenOf(noneToggled(emptyDraft()))).toEqual({ exercise: 'strip', tokens: [] })
    expect(givenOf(toggled(emptyDraft(), 2))).toEqual({ exercise: 'strip', tokens: [2] })
  })

  it('are found again where they were kept, and only where they fit', () => {
    for (const draft of [emptyDraft(), toggled(emptyDraft(), 2), noneToggled(emptyDraft())]) {
      expect(restore(JSON.parse(JSON.stringify(draft)), item)).toEqual(draft)
    }
    expect(toDraft({ exercise: 'strip', tokens: [] }).none).toBe(true)
    for (const kept of [
      'x',
      { tokens: [99], none: false },
      { tokens: [2, 1], none: false },
      { tokens: [1], none: true },
      { tokens: [0.5], none: false },
    ]) {
      expect(restore(kept, item)).toBeNull()
    }
  })
})

describe('the words of a sentence', () => {
  it('and what is between them give the sentence, character for character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(5), (text, from) => {
        const within = { start: Math.min(from, text.length), end: text.length }
        const words = wordsOf(text, within)
        const pieces = sentencePieces(text, within, words)
        expect(pieces.map(piece => piece.text).join('')).toBe(text.slice(within.start))
        expect(pieces.flatMap(({ token }) => (token === null ? [] : [token]))).toEqual(words.map((_, at) => at))
      }),
    )
  })

  it('are quoted with their neighbours', () => {
    const words = pickedWords(PARAGRAPH, tokens, [0, 1, 5])
    expect(words).toEqual(['Of course', 'farce'])
    expect(quotedList(words)).toBe('“Of course” and “farce”')
    expect(quotedList(['a', 'b', 'c'])).toBe('“a”, “b” and “c”')
    expect(quotedList([])).toBe('')
  })
})

describe('the verdict on picked words', () => {
  const told = (wanted: number[], picked: number[], correct: boolean | null = false) => {
    const feedback = {
      correct,
      key: { tokens: wanted, without: wanted.length > 0 ? 'It was from the start.' : null },
      hits: wanted.filter(token => picked.includes(token)),
      missed: wanted.filter(token => !picked.includes(token)),
      extra: picked.filter(token => !wanted.includes(token)),
    }
    return { item, feedback } as unknown as Parameters<typeof spokenTold>[0]
  }

  it.each([
    [told([5], [5], true), 'right', 'Right: these words and no others.'],
    [told([], [], true), 'right', 'Right: a plain sentence, left as it is.'],
    [told([0, 1, 5], [5, 6]), 'half', '1 of the 3 words that judge is picked, 1 too many.'],
    [told([5], [5, 6]), 'half', 'Every word that judges is picked, 1 too many.'],
    [told([5], [6]), 'again', 'Not this time: no word that judges was picked, 1 too many.'],
    [told([5], []), 'again', 'Not this time: no word that judges was picked.'],
    [told([], [6, 7]), 'again', 'Not this time: 2 too many.'],
  ])('counts what was found, left out and too much: %#', (stripped, tone, head) => {
    expect(stripVerdict(stripped)).toMatchObject({ tone, head })
  })

  it('is spoken with the words themselves, and the sentence without them', () => {
    expect(spokenTold(told([0, 1, 5], [5, 6]), PARAGRAPH)).toBe(
      'Swap decides: “Of course” and “farce”. A reporter with opposite values would not write these same words. ' +
        'Judging, and picked: “farce”. Judging, and left out: “Of course”. ' +
        'Picked, and plain here: “from”. Without them: “It was from the start.”',
    )
    expect(spokenTold(told([], []), PARAGRAPH)).toBe(
      'Swap decides: no word judges: a reporter with opposite values could write the same.',
    )
    expect(keyWords(told([], []))).toBe('No word judges')
    expect(keyWords(told([5], []))).toBe('1 word that judges')
  })
})
