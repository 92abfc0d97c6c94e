import { describe, expect, it } from 'vitest'
import { judgeRewriting } from '../../../../src-main/domain/exercise/rewrite/judge-rewriting'
import type { RewriteKey } from '../../../../src-main/domain/exercise/rewrite/rewrite-answer'

const article = { owner: 'article' } as const
const source = { owner: 'source' } as const

/** No patterns: what the rules can see by themselves. */
const handOver: RewriteKey = {
  from: { label: 'fact', ...article },
  to: { label: 'fact', ...source },
  original: 'Forty boats lay idle in the basin.',
  claim: 'Forty boats lay idle in the basin.',
  judging: [],
  cues: [],
  example: 'The council said forty boats lay idle in the basin.',
  accept: [],
  reject: [],
}
const takeOver: RewriteKey = {
  ...handOver,
  from: { label: 'fact', ...source },
  to: { label: 'fact', ...article },
  original: 'Lindow Council said the pier was closed for nine days.',
  claim: 'the pier was closed for nine days.',
  cues: ['said'],
  example: 'The pier was closed for nine days.',
}
const report: RewriteKey = {
  ...handOver,
  from: { label: 'opinion', ...article },
  to: { label: 'fact', ...article },
  original: 'It was a farce from the start.',
  claim: 'It was a farce from the start.',
  judging: ['farce'],
  example: 'It was late from the first day.',
}
const judge: RewriteKey = {
  ...handOver,
  to: { label: 'opinion', ...article },
  example: 'Forty boats should never lie idle in the basin.',
}

const verdicts = { right: true, wrong: false, untold: null } as const

/** A learner's rewriting, the verdict, the rule and what it quotes. */
type Row = [keyof typeof verdicts, string, rule: string, quotes: string]

const tables: [string, RewriteKey, Row[]][] = [
  [
    'a reported fact handed to a source',
    handOver,
    [
      ['wrong', 'forty boats lay idle, in the basin', 'unchanged', ''],
      ['right', 'The council said forty boats lay idle in the basin.', 'handed-over', '“The council said”'],
      [
        'right',
        'According to the council, forty boats lay idle in the basin.',
        'handed-over',
        '“According to the council”',
      ],
      [
        'right',
        'Forty boats lay idle in the basin, according to the mayor.',
        'handed-over',
        '“according to the mayor”',
      ],
      ['right', 'Officials say forty boats lay idle in the basin.', 'handed-over', '“Officials say”'],
      ['right', 'Forty boats lay idle in the basin, the mayor said.', 'handed-over', '“the mayor said”'],
      ['right', 'Forty boats lay idle in the basin, said the mayor.', 'handed-over', '“said”'],
      ['right', 'The mayor, a lawyer, said forty boats lay idle in the basin.', 'handed-over', '“said”'],
      ['right', 'It was reported that forty boats lay idle in the basin.', 'handed-over', '“was reported that”'],
      ['right', 'Forty boats allegedly lay idle in the basin.', 'handed-over', '“allegedly”'],
      [
        'right',
        'The mayor told us on Monday that forty boats lay idle in the basin.',
        'handed-over',
        '“The mayor told”',
      ],
      ['untold', 'The council said boats lay idle in the basin.', 'handed-over', '“forty”'],
      ['untold', 'The council said fifty boats lay idle in the basin.', 'handed-over', '“forty”'],
      ['untold', 'The council never said forty boats lay idle in the basin.', 'handed-over', 'no words that I know'],
      ['untold', 'The council said forty boats did not lie idle in the basin.', 'handed-over', ''],
      [
        'untold',
        'The council said forty idle boats in the basin were a disgrace and lay there.',
        'handed-over',
        'were a disgrace',
      ],
      ['untold', 'In the council’s account forty boats lay idle in the basin.', 'handed-over', ''],
      ['untold', 'I said forty boats lay idle in the basin.', 'handed-over', ''],
      ['untold', 'Did the mayor say forty boats lay idle in the basin?', 'asks-now', ''],
      ['wrong', 'Boats lay idle in the basin.', 'nothing-put-in', '“Forty”'],
      ['wrong', 'In the basin forty boats lay idle.', 'nothing-put-in', 'No word is new, so'],
    ],
  ],
  [
    'a source’s claim taken over by the article',
    takeOver,
    [
      ['right', 'The pier was closed for nine days.', 'taken-over', '“said”'],
      ['right', 'For nine days the pier was closed.', 'taken-over', '“said”'],
      ['wrong', 'According to Lindow Council the pier was closed for nine days.', 'still-handed-over', '“According to'],
      [
        'wrong',
        'The pier was closed for nine days, Lindow Council said.',
        'still-handed-over',
        '“Lindow Council said”',
      ],
      ['untold', 'The pier would be closed for nine days.', 'taken-over', 'forecast'],
      ['untold', 'The pier was closed for ten days.', 'taken-over', '“nine”'],
      ['untold', 'The council had its say: the pier was said closed for nine days.', 'still-handed-over', '“said”'],
    ],
  ],
  [
    'an opinion turned into a reported fact',
    report,
    [
      ['right', 'It was nine days late from the start.', 'can-be-checked', '“nine days”'],
      ['right', 'It was stopped from the start.', 'can-be-checked', '“stopped”'],
      ['wrong', 'It was a disaster from the start.', 'still-judges', '“was a disaster”'],
      ['wrong', 'It really was a farce from the very start.', 'still-judges', '“was a farce”'],
      ['wrong', 'The farce went on.', 'still-judges', '“farce”'],
      ['untold', 'The farce cost nine pounds.', 'still-judges', '“nine pounds”'],
      ['untold', 'Two.', 'can-be-checked', 'no sentence'],
      ['untold', 'My cat ate two fish.', 'can-be-checked', '“start” of the sentence I no longer see'],
      ['untold', 'Bananas were sold on Monday.', 'can-be-checked', '“start”'],
      ['untold', 'It started.', 'can-be-checked', '“farce” is gone'],
      ['untold', 'It should have been stopped on Monday.', 'can-be-checked', '“should”'],
      ['untold', 'It was shamefully late on Monday.', 'can-be-checked', '“shamefully”'],
      ['untold', 'It was late, I thought, on Monday.', 'can-be-checked', '“thought”'],
      ['untold', 'Everyone stopped it on Monday.', 'can-be-checked', '“Everyone”'],
      ['wrong', 'The mayor said it was nine days late.', 'handed-over-unasked', '“The mayor said”'],
    ],
  ],
  [
    'a reported fact turned into an opinion',
    judge,
    [
      ['right', 'Forty boats in the basin were a disgrace.', 'judges-now', '“were a disgrace”'],
      ['right', 'Forty boats should lie idle in the basin.', 'judges-now', '“should lie”'],
      ['right', 'It is absurd that forty boats lay idle in the basin.', 'judges-now', '“is absurd”'],
      ['untold', 'Forty boats lay idle in the basin and the cat is absurd.', 'judges-now', 'something else'],
      ['untold', 'Soup is absurd.', 'judges-now', 'I no longer see'],
      ['untold', 'Forty boats lay sadly idle in the basin.', 'cannot-tell', ''],
      ['wrong', 'The mayor said forty idle boats were a disgrace.', 'handed-over-unasked', '“The mayor said”'],
    ],
  ],
]

describe.each(tables)('%s', (_, key, rows) => {
  it.each(rows)('is %s: %s', (verdict, text, rule, quotes) => {
    const { correct, score, rule: used } = judgeRewriting(key, { text })
    expect([correct, used.id], used.words).toEqual([verdicts[verdict], rule])
    expect(used.words).toContain(quotes)
    expect(score === null).toBe(correct === null)
  })
})

describe('the author’s patterns', () => {
  const key: RewriteKey = {
    ...handOver,
    accept: ['<source> reckon* [that] forty boats lay idle in the basin'],
    reject: [{ pattern: '(farce|disgrace)', why: 'That judges.' }],
  }

  it('accept what no rule knows', () => {
    const result = judgeRewriting(key, { text: 'The mayor reckons forty boats lay idle in the basin.' })
    expect(result).toMatchObject({ correct: true, score: 1, edits: 3, exampleEdits: 3, rule: { id: 'author-accepts' } })
    expect(result.rule.words).toContain('“The mayor reckons”')
  })

  it('reject before anything accepts, with the words and the author’s why', () => {
    const result = judgeRewriting(key, { text: 'The council said forty boats of disgrace lay idle in the basin.' })
    expect(result).toMatchObject({ correct: false, score: 0, rule: { id: 'author-rejects' } })
    expect(result.rule.words).toBe('You wrote “disgrace”. That judges.')
  })

  it('that cannot be read are passed over', () => {
    const broken = { ...key, accept: ['('], reject: [{ pattern: '(', why: 'Never.' }] }
    expect(judgeRewriting(broken, { text: 'Something else.' }).correct).toBeNull()
  })
})

describe('the score of a right rewriting', () => {
  it('is whole up to the example’s edits, less with more, and never under a half', () => {
    const scoreOf = (text: string) => judgeRewriting(handOver, { text }).score
    expect(scoreOf('The council said forty boats lay idle in the basin.')).toBe(1)
    expect(scoreOf('The old council said forty boats lay idle in the basin.')).toBe(3 / 4)
    const long = 'The mayor of the town told us on the first Monday that forty boats lay idle in the basin.'
    expect(scoreOf(long)).toBe(0.5)
  })
})
