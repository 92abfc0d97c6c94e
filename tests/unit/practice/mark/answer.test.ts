import { describe, expect, it } from 'vitest'
import { markKeys } from '../../../../src-renderer/features/practice/mark/mark-keys'
import {
  emptyDraft,
  givenOf,
  missing,
  restore,
  toDraft,
} from '../../../../src-renderer/features/practice/mark/mark-draft'
import {
  kindWords,
  markVerdict,
  sharesWords,
  spokenTold,
  tokenWords,
} from '../../../../src-renderer/features/practice/mark/mark-verdict'
import { wordsOf } from '../../../../src-main/domain/text/tokens'

const PARAGRAPH = 'Two officials said the pier is old.'
const item = { layer: 'attribution', tokens: wordsOf(PARAGRAPH) } as const
const cue = { kind: 'cue' as const, pieces: [{ first: 2, end: 3 }] }

describe('a draft', () => {
  it('is an answer once there is a mark', () => {
    const draft = emptyDraft(item)
    expect(missing(draft)).toEqual(['who says what'])
    expect(missing(emptyDraft({ ...item, layer: 'inks' }))).toEqual(['which words are what'])
    expect(givenOf(draft)).toBeNull()
    const given = givenOf({ ...draft, spans: [cue] })
    expect(given).toEqual({ exercise: 'mark', layer: 'attribution', spans: [cue] })
    expect(given && toDraft(given)).toEqual({ layer: 'attribution', spans: [cue] })
  })

  it('comes back as it was kept', () => {
    const kept = { layer: 'attribution', spans: [cue] }
    expect(restore(JSON.parse(JSON.stringify(kept)), item)).toEqual(kept)
  })

  it.each([
    ['is none', null],
    ['is of another exercise', { tokens: [1] }],
    ['is of the other layer', { layer: 'inks', spans: [] }],
    ['knows another kind', { layer: 'attribution', spans: [{ ...cue, kind: 'fact' }] }],
    ['leaves the sentence', { layer: 'attribution', spans: [{ ...cue, pieces: [{ first: 2, end: 9 }] }] }],
    ['is empty within', { layer: 'attribution', spans: [{ ...cue, pieces: [{ first: 2, end: 2 }] }] }],
    [
      'has pieces that touch',
      {
        layer: 'attribution',
        spans: [
          {
            ...cue,
            pieces: [
              { first: 2, end: 3 },
              { first: 3, end: 4 },
            ],
          },
        ],
      },
    ],
    ['counts in halves', { layer: 'attribution', spans: [{ ...cue, pieces: [{ first: 0.5, end: 2 }] }] }],
    ['has a mark without words', { layer: 'attribution', spans: [{ ...cue, pieces: [] }] }],
  ])('does not come back where it %s', (_, kept) => {
    expect(restore(kept, item)).toBeNull()
  })
})

describe('the verdict', () => {
  const told = (kind: 'source' | 'cue', hits: number[], missed: number[], extra: number[]) => ({
    kind,
    precision: 0,
    recall: 0,
    f1: 0,
    hits,
    missed,
    extra,
  })
  const verdict = (correct: boolean | null, score: number | null, ...kinds: ReturnType<typeof told>[]) =>
    markVerdict({ correct, score, kinds })

  it('says in plain words how near the marks came', () => {
    expect(verdict(true, 1, told('cue', [2], [], []))).toMatchObject({ tone: 'right', head: 'Right, to the word.' })
    const near = verdict(false, 0.86, told('source', [0, 1], [], [4]), told('cue', [2], [], []))
    expect(near).toMatchObject({
      tone: 'half',
      head: 'Nearly: 3 of the key’s 3 marks on words found, 1 too many.',
      short: '3 of 3 marks on words, 1 too many',
    })
    expect(verdict(false, 0, told('cue', [], [2], []))).toMatchObject({
      tone: 'again',
      head: '0 of the key’s 1 mark on a word found.',
    })
    expect(verdict(null, null)).toMatchObject({ tone: 'open' })
  })

  it('says of each kind what was found, left out and too much', () => {
    expect(kindWords(told('cue', [2, 3], [], []))).toBe('all 2 words, to the word')
    expect(kindWords(told('cue', [2], [], []))).toBe('the one word')
    expect(kindWords(told('cue', [2], [3], [4, 5]))).toBe('1 of 2 words, 2 too many')
    expect(kindWords(told('cue', [], [], []))).toBe('none here, and none marked')
    expect(kindWords(told('cue', [], [], [4]))).toBe('none here; 1 word too many')
    expect(sharesWords({ hits: 9, missed: 2, extra: 1 })).toBe('9 of 11 marks on words, 1 too many')
  })

  it('quotes neighbours together, and tells a screen reader the picture word by word', () => {
    const words = { paragraph: PARAGRAPH, tokens: item.tokens }
    expect(tokenWords(words, [0, 1, 3])).toBe('“Two officials”, “the”')
    const answered = { item, feedback: { kinds: [told('source', [1], [0], []), told('cue', [2], [], [3])] } }
    expect(spokenTold(answered as never, PARAGRAPH)).toBe(
      'Source: 1 of 2 words. Left out: “Two”. Cue: 1 of 1 word, 1 too many. Too much: “the”.',
    )
  })
})

describe('the keys', () => {
  it('are each one command’s, and none of the page’s', () => {
    for (const layer of ['attribution', 'inks'] as const) {
      const keys = markKeys(layer).flatMap(one => one.keys)
      expect(new Set(keys).size).toBe(keys.length)
      for (const taken of ['g', 'f', 'c', 'p', 'Enter', '?', 'Tab', 'Shift+Tab']) expect(keys).not.toContain(taken)
    }
  })

  it('lead where they say', () => {
    const command = (key: string) =>
      markKeys('inks')
        .find(({ keys }) => keys.includes(key))
        ?.command(key)
    expect(command('ArrowLeft')).toEqual({ do: 'move', to: 'word-left', extend: false })
    expect(command('Shift+End')).toEqual({ do: 'move', to: 'end', extend: true })
    expect(command('Control+Shift+ArrowRight')).toEqual({ do: 'move', to: 'clause-right', extend: true })
    expect(command('Shift+ArrowDown')).toEqual({ do: 'line', by: 1, extend: true })
    expect(command('3')).toEqual({ do: 'label', kind: 'opinion' })
    expect(command('[')).toEqual({ do: 'nudge', edge: 'left', outwards: true })
    expect(command('}')).toEqual({ do: 'nudge', edge: 'right', outwards: false })
    expect(command('Shift+[')).toEqual({ do: 'nudge', edge: 'left', outwards: false })
    expect(command('Shift+n')).toEqual({ do: 'choose-next', by: -1 })
  })
})
