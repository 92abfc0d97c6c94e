import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldTokens, TOKENS_MAX } from '../../src-main/domain/exercise/rewrite/folded-tokens'
import { judgeRewriting } from '../../src-main/domain/exercise/rewrite/judge-rewriting'
import { coversAll, findPattern } from '../../src-main/domain/exercise/rewrite/match-pattern'
import type { RewriteKey } from '../../src-main/domain/exercise/rewrite/rewrite-answer'
import { readPattern } from '../../src-main/domain/exercise/rewrite/rewrite-pattern'
import { wordEdits } from '../../src-main/domain/exercise/rewrite/word-edits'
import { LABELS, OWNERS } from '../../src-main/domain/labelling/codebook'

/** Words of rules and patterns, so that rules are reached, and what no learner would send. */
const word = fc.oneof(
  fc.constantFrom('said', 'that', 'according', 'to', 'the', 'mayor', 'it', 'was', 'a', 'farce', 'nine', 'boats', 'not'),
  fc.constantFrom('should', 'Monday', 'May', '10,000', "can't", '…', '?', ',', '—', '\u202E', '\0', '🜁', 'ﷺ', 'é'),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const text = fc.array(word, { maxLength: 40 }).map(words => words.join(' '))
const pattern = fc
  .array(
    fc.constantFrom('(', ')', '[', ']', '|', '…', '…2', '<number>', '<source>', '<cue>', 'a', 'boats', 'farc*', ','),
  )
  .map(parts => parts.join(' '))
const goal = fc.record({ label: fc.constantFrom(...LABELS), owner: fc.constantFrom(...OWNERS) })
const key: fc.Arbitrary<RewriteKey> = fc.record({
  from: goal,
  to: goal,
  original: text,
  claim: text,
  judging: fc.array(text, { maxLength: 2 }),
  cues: fc.array(text, { maxLength: 2 }),
  example: text,
  accept: fc.array(pattern, { maxLength: 3 }),
  reject: fc.array(fc.record({ pattern, why: text }), { maxLength: 3 }),
})

describe('edits in words', () => {
  it('are as few one way as the other, none only where the words are the same, and one stretch leads through another', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const edits = (from: string, to: string) => wordEdits(from, to).count
        const same = JSON.stringify(wordsOf(a)) === JSON.stringify(wordsOf(b))
        expect(edits(a, b)).toBe(edits(b, a))
        expect(edits(a, b) === 0).toBe(same)
        expect(edits(a, c)).toBeLessThanOrEqual(edits(a, b) + edits(b, c))
      }),
    )
  })
})

describe('judging a rewriting', () => {
  it('never throws, says a sentence of bounded length, and has a score exactly where it has a verdict', () => {
    fc.assert(
      fc.property(key, text, (asked, given) => {
        const { correct, score, rule } = judgeRewriting(asked, { text: given })
        expect(rule.id).toMatch(/^[a-z-]+$/)
        expect(rule.words.length).toBeGreaterThan(10)
        expect(rule.words.length).toBeLessThan(1200)
        expect(score === null).toBe(correct === null)
        expect(score ?? 0).toBeGreaterThanOrEqual(correct ? 0.5 : 0)
        expect(score ?? 0).toBeLessThanOrEqual(correct ? 1 : 0)
      }),
    )
  })

  it('takes the same words for wrong, whatever was asked', () => {
    fc.assert(
      fc.property(key, asked => {
        expect(judgeRewriting(asked, { text: asked.original }).correct).toBe(false)
      }),
    )
  })

  it.each([
    ['one endless word', 'a'.repeat(1_000_000)],
    ['a million words', 'it '.repeat(1_000_000)],
    ['letters that grow when folded', 'ﷺ'.repeat(1000)],
    ['nothing that can be seen', '\u200B\u202E\0'.repeat(1000)],
  ])('is done soon with %s', (_, given) => {
    const started = performance.now()
    const asked = { ...fc.sample(key, { numRuns: 1, seed: 1 })[0] } as RewriteKey
    expect(judgeRewriting({ ...asked, accept: ['(… … … <source> …|… it …) x'] }, { text: given }).correct).not.toBe(
      true,
    )
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('a pattern', () => {
  it('is read or refused, never thrown over', () => {
    fc.assert(
      fc.property(fc.oneof(pattern, fc.string()), source => {
        const { node, error } = readPattern(source)
        expect(node === undefined).toBe(typeof error === 'string')
      }),
    )
  })

  it('that covers a text is found in it, and in whatever it is part of', () => {
    fc.assert(
      fc.property(pattern, text, (source, given) => {
        const { node } = readPattern(source)
        const { tokens } = foldTokens(given)
        fc.pre(node !== undefined && coversAll(node, tokens))
        const longer = foldTokens(`before ${given} after`).tokens
        expect(node && findPattern(node, longer)).not.toBeNull()
      }),
      { numRuns: 1000, maxSkipsPerRun: 1000 },
    )
  })

  it('made to be slow is not', () => {
    const { node } = readPattern('… a '.repeat(50) + '(… [a] …|<source> … <source>) b')
    const { tokens } = foldTokens('a '.repeat(1000))
    const started = performance.now()
    expect(tokens).toHaveLength(TOKENS_MAX)
    expect(node && coversAll(node, tokens)).toBe(false)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

const wordsOf = (given: string) => foldTokens(given).tokens.map(token => token.word)
