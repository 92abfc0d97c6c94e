import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldTokens } from '../../src-main/domain/exercise/rewrite/folded-tokens'
import { judgeRewriting } from '../../src-main/domain/exercise/rewrite/judge-rewriting'
import type { RewriteKey } from '../../src-main/domain/exercise/rewrite/rewrite-answer'
import { rewriteKey } from '../../src-main/domain/exercise/rewrite/rewrite-key'
import { isContentWord, isSameStem } from '../../src-main/domain/exercise/rewrite/word-tests'
import { harbour, parsed } from '../fixtures/study-texts'

const article = parsed(readFileSync('resources/library/kremlin-state-secret.study', 'utf8'))
const KEYS = [harbour(), article].flatMap(text =>
  text.segments.flatMap(segment => {
    const key = rewriteKey(text, segment)
    return key ? [[`${text.id} ${segment.id}`, key] as const] : []
  }),
)
/** What the rules see by themselves; an author may accept words that share nothing. */
const withoutAuthor = (key: RewriteKey): RewriteKey => ({ ...key, accept: [], reject: [] })

const UNRELATED = [
  'Two.',
  'Nine days.',
  'My cat ate two fish.',
  'Bananas were sold on Monday.',
  'It was my cat who ate two fish.',
  'She resigned and was elected on 3 May.',
  'The weather was awful.',
  'Soup is absurd, and bread should be free.',
  'According to Pelosi, the cat is absurd and fish should be sold.',
  'The mayor said two bananas were eaten.',
  'Allegedly, the soup was cold.',
] as const

/** Words that rules listen for, and words of nothing in particular, some of which an original may have. */
const word = fc.oneof(
  fc.constantFrom('it', 'this', 'all', 'he', 'the', 'a', 'was', 'is', 'were', 'on', 'and', 'that', 'according to'),
  fc.constantFrom('two', 'Monday', 'May 2019', 'sold', 'ended', 'signed', 'absurd', 'a disgrace', 'should', 'ought to'),
  fc.constantFrom('cat', 'fish', 'bananas', 'ate', 'said', 'allegedly', 'mayor', 'days', 'late', 'election', 'Trump'),
)
const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map(words => `${words.join(' ')}.`)

const contentOf = (text: string) => foldTokens(text).tokens.filter(isContentWord)
const sharesContent = (one: string, other: string) =>
  contentOf(one).some(a => contentOf(other).some(b => isSameStem(a.word, b.word)))

describe.each(KEYS)('%s', (_, key) => {
  it('takes no rewriting for right by a rule that shares no content word with the original', () => {
    fc.assert(
      fc.property(sentence, text => {
        fc.pre(!sharesContent(text, key.original))
        expect(judgeRewriting(withoutAuthor(key), { text }).correct).not.toBe(true)
      }),
      { numRuns: 300, maxSkipsPerRun: 200 },
    )
  })

  it.each(UNRELATED)('does not take for right: %s', text => {
    expect(judgeRewriting(key, { text }).correct).not.toBe(true)
    expect(judgeRewriting(withoutAuthor(key), { text }).correct).not.toBe(true)
  })

  it('takes its author’s own example for right', () => {
    expect(judgeRewriting(key, { text: key.example }).correct).toBe(true)
  })
})

const keyOf = (name: string): RewriteKey => {
  const found = KEYS.find(([one]) => one === name)?.[1]
  if (!found) throw new Error(`No task ${name}.`)
  return found
}
const idOf = (segment: string) => `${article.id} ${segment}`
const said = idOf('s040')
const involved = idOf('s045')
const desire = idOf('s074')
const situation = idOf('s085')

/** About something else in part: what counts or judges is said of another thing, or too little is left. */
const STRAYING: [string, string, quotes: string][] = [
  [situation, 'Situation ended.', 'so few words'],
  [desire, 'In 2017, the cat was sold to Trump.', 'no longer begins with “trump”'],
  [desire, 'In 2017 it was Trump, the cat was sold.', '“sold”'],
  [desire, 'Trump resigned two weeks ago.', '“2017” of the sentence I no longer see'],
  [desire, 'In 2017, Trump ate cat food on Monday.', '“ate”, “cat”, “food” is new'],
  [said, 'This was published by Trump on Monday.', 'the words that named its source are gone'],
  [involved, 'According to Pelosi, the cat is absurd and another thing is that Trump is not involved.', '“is absurd”'],
  [involved, 'Another thing is that Trump is not involved, and the cat is absurd.', 'is said of something else'],
  [involved, 'Another thing is that Trump is not involved, and the cat should be sold.', 'is said of something else'],
  [
    involved,
    'Another thing, said Pelosi, is that Trump is wrong about this.',
    '“said” may leave it with another source',
  ],
]

describe('a rewriting that strays', () => {
  it.each(STRAYING)('is left untold in %s: %s', (name, text, quotes) => {
    const { correct, rule } = judgeRewriting(keyOf(name), { text })
    expect(correct, rule.words).toBeNull()
    expect(rule.words).toMatch(/I can’t tell\.$/)
    expect(rule.words).toContain(quotes)
  })

  it('is told from one that judges the same matter', () => {
    const text = 'It is absurd that Trump is not involved in another thing like this.'
    expect(judgeRewriting(withoutAuthor(keyOf(involved)), { text }).correct).toBe(true)
  })
})
