import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffPieces } from '../../../src-renderer/features/practice/rewrite/diff-pieces'
import {
  emptyDraft,
  givenOf,
  missing,
  restore,
  toDraft,
} from '../../../src-renderer/features/practice/rewrite/rewrite-draft'
import {
  editWords,
  goalWords,
  rewriteVerdict,
  spokenTold,
} from '../../../src-renderer/features/practice/rewrite/rewrite-words'

const item = { original: 'It was a farce.', task: 'Say what was cancelled.', to: { label: 'fact', owner: 'article' } }
const told = (correct: boolean | null) =>
  ({
    item,
    answer: { exercise: 'rewrite', text: 'It was cancelled on Monday.', confidence: 2, durationMs: 9 },
    feedback: {
      correct,
      rule: { id: 'can-be-checked', words: 'You put in “cancelled on Monday”.' },
      key: { example: 'It was cancelled.' },
      edits: 3,
      exampleEdits: 2,
    },
  }) as unknown as Parameters<typeof spokenTold>[0]

describe('a rewriting in the making', () => {
  it('begins with the original, which is no answer yet; nor is nothing, nor more white space', () => {
    expect(emptyDraft({ original: ' It was\na farce. ' }).text).toBe('It was a farce.')
    for (const text of ['It was a farce.', '  It was   a farce. ', '', '  ']) {
      expect(missing({ text }, item)).toEqual(['how you rewrite it'])
      expect(givenOf({ text }, item)).toBeNull()
    }
  })

  it('is sent as one line', () => {
    expect(givenOf({ text: ' It was\n cancelled. ' }, item)).toEqual({ exercise: 'rewrite', text: 'It was cancelled.' })
    expect(toDraft({ exercise: 'rewrite', text: 'So.' })).toEqual({ text: 'So.' })
  })

  it('is found again where it was kept', () => {
    expect(restore({ text: 'It was' })).toEqual({ text: 'It was' })
    for (const kept of [null, {}, { text: 7 }, { text: 'x'.repeat(1001) }]) expect(restore(kept)).toBeNull()
  })
})

describe('what changed', () => {
  const sentences = fc.array(fc.constantFrom('the', 'The', 'pier', 'closed', 'on', 'Monday', ',', '“so”'), {
    maxLength: 9,
  })

  it('gives the rewriting without what is out, and the original without what is in but for its case', () => {
    fc.assert(
      fc.property(sentences, sentences, (from, to) => {
        const [original, rewriting] = [from.join(' '), to.join(' ')]
        const pieces = diffPieces(original, rewriting)
        const joined = (left: 'in' | 'out') =>
          pieces
            .filter(({ change }) => change !== left)
            .map(({ text }) => text)
            .join('')
        const folded = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
        expect(folded(joined('out'))).toBe(folded(rewriting))
        expect(folded(joined('in'))).toBe(folded(original))
      }),
    )
  })

  it('is told by words, and not for a capital alone', () => {
    expect(diffPieces('The pier closed.', 'the pier closed.').map(({ change }) => change)).toEqual(['none'])
    expect(diffPieces('It was a farce.', 'It was cancelled.').filter(({ change }) => change !== 'none')).toEqual([
      { text: 'a farce', change: 'out' },
      { text: 'cancelled', change: 'in' },
    ])
  })
})

describe('the verdict on a rewriting', () => {
  it.each([
    [true, 'right', 'Accepted: Reported fact, and the article itself answers for it.'],
    [false, 'again', 'Not yet.'],
    [null, 'open', 'I can’t tell. This answer is not counted.'],
  ])('is %s: %s', (correct, tone, head) => {
    expect(rewriteVerdict(told(correct))).toMatchObject({ tone, head })
  })

  it('is spoken with the rule, with what was changed and with an example', () => {
    expect(spokenTold(told(true))).toBe(
      'You put in “cancelled on Monday”. Yours: taken out “a farce”; put in “cancelled on Monday”. An example: “It was cancelled.” ' +
        'You changed 3 words; the example changes 2.',
    )
  })

  it('names what must come out, and counts', () => {
    expect(goalWords({ label: 'attribution', owner: null })).toBe('Attribution')
    expect([0, 1, 2].map(editWords)).toEqual(['No word changed yet.', '1 word changed.', '2 words changed.'])
  })
})
