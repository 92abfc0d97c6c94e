import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../src-main/domain/exercise/random'
import { libraryBalance } from '../../src-main/domain/measure/balance/library-balance'
import { GUESSERS, SINGLE_CUES } from '../../src-main/domain/measure/shortcuts/guesser'
import { shortcutsOf } from '../../src-main/domain/measure/shortcuts/shortcuts'
import { madeUpText } from '../fixtures/made-up-texts'

const WORDS = ['boat', '“harbour”', 'four', 'poor', 'rain', 'grim', 'of', 'the', '1911', 'cold']
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map(all => all.join(' '))
const claim = fc.tuple(fc.constantFrom('fact', 'opinion'), fc.constantFrom('', ' by=anna', ' by=unnamed-a'), words)
const bodyOf = (claims: readonly (readonly [string, string, string])[]) =>
  claims.map(([ink, by, said], at) => `{s${at} ${ink}${by}|${said}.}`).join('\n')
const library = fc
  .array(fc.array(claim, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 })
  .map(texts => texts.map((claims, at) => madeUpText({ id: `t${at}`, body: bodyOf(claims) })))

const runs = { numRuns: 10 }

describe('figures of a library', () => {
  it('do not ask in what order its texts are', () => {
    fc.assert(
      fc.property(library, texts => {
        const figures = (of: typeof texts) => [
          ...shortcutsOf(of, randomFrom).bounds,
          ...shortcutsOf(of, randomFrom).guessers.map(({ interval, cue }) => ({ interval, cue })),
          ...libraryBalance(of).bounds,
        ]
        expect(figures(texts.toReversed())).toEqual(figures(texts))
      }),
      runs,
    )
  })

  it('are shares, of a single cue never below a half, and lie in their intervals', () => {
    fc.assert(
      fc.property(library, texts => {
        for (const { accuracy, interval, guesser } of shortcutsOf(texts, randomFrom).guessers) {
          if (accuracy === null || interval === null) continue
          expect(accuracy).toBeGreaterThanOrEqual(SINGLE_CUES.some(cue => cue === guesser) ? 0.5 : 0)
          expect(accuracy).toBeLessThanOrEqual(1)
          expect(interval.low).toBeLessThanOrEqual(accuracy)
          expect(interval.high).toBeGreaterThanOrEqual(accuracy)
        }
      }),
      runs,
    )
  })
})

describe('every guesser', () => {
  const GIVEN_AWAY = {
    'quotation marks': ['the “boat” of the harbour', 'the boat of the harbour'],
    figures: ['the 4 boats of the harbour', 'the boats of the harbour'],
    'evaluative adjectives': ['the poor boat of the harbour', 'the red boat of the harbour'],
    length: ['the boat', 'the boat of the harbour'],
    'bag of words': ['of the harbour', 'at the harbour'],
  } as const

  it.each(GUESSERS)('finds each label that is told by %s', guesser => {
    const [fact, opinion] = GIVEN_AWAY[guesser]
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 12 }), facts => {
        const claims = [true, false, ...facts].map(is => [is ? 'fact' : 'opinion', '', is ? fact : opinion] as const)
        const texts = ['one', 'two'].map(id => madeUpText({ id, body: bodyOf(claims) }))
        const found = shortcutsOf(texts, randomFrom).guessers.find(one => one.guesser === guesser)
        expect(found).toMatchObject({ test: 'evidence', accuracy: 1, interval: { low: 1, high: 1 } })
      }),
      { numRuns: 3 },
    )
  })

  it.each(['a', 'b', 'c'])('comes out near chance where labels are drawn by lot (%s)', seed => {
    const random = randomFrom(seed)
    const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value
    const claims = () =>
      Array.from({ length: 300 }, () => {
        const said = Array.from({ length: 1 + Math.floor(random() * 8) }, () => pick(WORDS)).join(' ')
        return [pick(['fact', 'opinion']), pick(['', ' by=anna']), said] as const
      })
    const texts = ['one', 'two', 'three'].map(id => madeUpText({ id, body: bodyOf(claims()) }))
    for (const { accuracy, guesser, test } of shortcutsOf(texts, randomFrom).guessers) {
      // Of 900 items the standard error is 1.7 points; length takes the best of eight limits.
      expect(Math.abs((accuracy ?? 0) - 0.5), `${guesser} on ${test}`).toBeLessThan(0.06)
    }
  })
})
