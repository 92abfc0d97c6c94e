import { describe, expect, it } from 'vitest'
import type { Replay } from '../../../src-main/contract/progress'
import { askedContext } from '../../../src-renderer/features/progress/asked-context'
import { runsOf } from '../../../src-renderer/features/reading/paragraph-runs'

const paragraphs = [
  { index: 0, text: 'The council said this:' },
  { index: 1, text: '  One boat lay. The pier is rotten, it said. So be it. ' },
  { index: 2, text: 'Nothing else.' },
]

function replay(wordsAt: { paragraph: number; start: number; end: number } | null) {
  const segment = { id: 's1', paragraph: 1, start: 16, end: 34, words: 'The pier is rotten' }
  return {
    answered: { item: { exercise: 'sort', segment, sentence: { start: 16, end: 44 } }, feedback: { wordsAt } },
    paragraphs,
  } as unknown as Replay
}

const shown = (replay: Replay) =>
  askedContext(replay).map(({ parts }) =>
    parts.flatMap(({ text, highlights }) =>
      runsOf(text, highlights)
        .filter(run => run.values.length)
        .map(run => [run.text, ...run.values]),
    ),
  )

describe('the words of an answer in their place', () => {
  it('stand in their sentence, and the paragraph loses no character', () => {
    const [paragraph] = askedContext(replay(null))
    expect(paragraph?.parts.map(part => part.text).join('')).toBe(paragraphs[1]?.text)
    expect(paragraph?.parts.filter(part => part.near).map(part => part.text)).toEqual(['The pier is rotten, it said.'])
  })

  it('are highlighted with the deciding words, in the sentence or outside it', () => {
    expect(shown(replay({ paragraph: 1, start: 36, end: 43 }))).toEqual([
      [
        ['The pier is rotten', 'asked'],
        ['it said', 'deciding'],
      ],
    ])
    expect(shown(replay({ paragraph: 1, start: 45, end: 47 }))).toEqual([
      [
        ['The pier is rotten', 'asked'],
        ['So', 'deciding'],
      ],
    ])
  })

  it('bring the other paragraph along where the deciding words stand there', () => {
    expect(shown(replay({ paragraph: 0, start: 0, end: 16 }))).toEqual([
      [['The council said', 'deciding']],
      [['The pier is rotten', 'asked']],
    ])
  })
})
