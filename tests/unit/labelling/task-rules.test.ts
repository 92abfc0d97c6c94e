import { describe, expect, it } from 'vitest'
import { checkStudyText } from '../../../src-main/domain/labelling/check'
import { HARBOUR_FILE } from '../../fixtures/study-texts'

/** What the check finds in the harbour text with one thing broken. */
function breachesAfter(from: string | RegExp, to: string, rules?: ReadonlySet<string>) {
  const broken = HARBOUR_FILE.replace(from, to)
  expect(broken).not.toBe(HARBOUR_FILE)
  return checkStudyText(broken, rules)
}

const lineOf = (words: string) => HARBOUR_FILE.split('\n').findIndex(line => line.includes(words)) + 1
const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ')

describe('the check of an author’s tasks', () => {
  it('finds nothing in the harbour text', () => {
    const rules = new Set(['skill-generalisation', 'step-evidence', 'skill-lapsed-attribution'])
    expect(checkStudyText(HARBOUR_FILE, rules)).toEqual([])
  })

  it.each<[string, string | RegExp, string, string]>([
    ['evidence of what is not scored', /^s02:\n {2}evidence/m, 's01:\n  evidence', 'evidence-of-a-claim'],
    ['evidence of an attribution', /\ns02:\n {2}evidence/, '\ns05:\n  evidence', 'evidence-of-a-claim'],
    ['two options', / {6}- text: A poll on whether.*\n.*\n.*\n/, '', 'evidence-options'],
    [
      'six options',
      /(?= {6}- text: A poll)/,
      [1, 2, 3].map(at => `      - text: Other ${at}\n        settles: false\n        why: Why ${at}\n`).join(''),
      'evidence-options',
    ],
    ['a fact that nothing settles', 'settles: true', 'settles: false', 'evidence-settles'],
    ['a fact that two things settle', 'settles: false', 'settles: true', 'evidence-settles'],
    [
      'an opinion that something settles',
      /(A recording of the mayor.*\n +settles: )false/,
      '$1true',
      'evidence-settles',
    ],
    [
      'one option twice',
      'A poll on whether the town misses its ferry',
      'The number of passengers in the year before.',
      'evidence-texts',
    ],
    ['a pair of what is not scored', /^s06:\n {2}pair/m, 's01:\n  pair', 'pair-of-a-label'],
    [
      'a pair without its owner',
      /(allegedly built in 1911.\n {4}label: fact\n) {4}owner: source\n/,
      '$1',
      'pair-label',
    ],
    [
      'a pair of the same label',
      /(allegedly built in 1911.\n {4}label: fact\n {4}owner: )source/,
      '$1article',
      'pair-label',
    ],
    ['a pair of the same words', 'text: The pier was allegedly built', 'text: The pier was built', 'pair-edits'],
    [
      'a pair of other words',
      'text: The pier was allegedly built in 1911',
      'text: The allegedly old jetty began in May',
      'pair-edits',
    ],
    ['a pair whose why quotes nothing', '“allegedly” hands', 'That word hands', 'pair-why'],
    [
      'a second strip in one sentence',
      /^s12:\n {2}evidence/m,
      's11:\n  strip:\n    without: The beams were rotten.\ns12:\n  evidence',
      'strip-once',
    ],
    [
      'a strip that changes a sentence without judging words',
      /^s12:\n {2}evidence/m,
      's12:\n  strip:\n    without: The pier was built.\n  evidence',
      'strip-nothing',
    ],
    [
      'a strip of harmless marks that changes the sentence',
      '{loaded|farce}',
      '{loaded harmless|farce}',
      'strip-nothing',
    ],
    ['a strip that keeps what judges', 'It was so from', 'It was a farce from', 'strip-judging'],
    ['a strip that leaves no sentence', 'without: It was so from the start.', 'without: It was.', 'strip-sentence'],
    [
      'a strip that is another sentence',
      'It was so from the start.',
      'On Monday we all went home again by boat.',
      'strip-edits',
    ],
    ['a rewriting of what is not scored', /^s03:\n {2}rewrite/m, 's01:\n  rewrite', 'rewrite-of-a-label'],
    [
      'a rewriting into what it is',
      /(few changes as you can.\n {4}label: fact\n {4}owner: )source/,
      '$1article',
      'rewrite-label',
    ],
    [
      'a rewriting without its owner',
      /(few changes as you can.\n {4}label: fact\n) {4}owner: source\n/,
      '$1',
      'rewrite-label',
    ],
    ['a pattern that is none', '(farce*|joke*', 'farce*|joke*', 'rewrite-pattern'],
    ['no pattern', /(nine days.\n {4}accept:)[^]*?( {4}reject)/, '$1 []\n$2', 'rewrite-pattern'],
    ['an example that a pattern rejects', '(farce*|joke*', '(nine|joke*', 'rewrite-reject'],
    ['an example that no pattern accepts', 'example: The pier closed', 'example: The pier shut', 'rewrite-example'],
    [
      'a pattern that accepts the sentence as it stands',
      '- for nine days the pier',
      '- … council said …\n      - for nine days the pier',
      'rewrite-original',
    ],
    ['readings of what is scored', /^s13:\n {2}readings/m, 's14:\n  readings', 'readings-unscored'],
    ['readers who agree', /(count: 4\n)[^]*$/, '$1        rule: r\n        why: w\n', 'readings-split'],
    ['one reading twice', /(label: )fact(\n {8}owner: article\n {8}count: 2)/, '$1opinion$2', 'readings-split'],
    ['a reading without its owner', /(label: opinion\n) {8}owner: source\n( {8}count: 1)/, '$1$2', 'readings-owner'],
    ['a reading of nobody', 'count: 2', 'count: 0', 'readings-count'],
    ['a why that takes a side', 'why: A height does not', 'why: That is false, as a height does not', 'task-why-side'],
    ['a why that is too long', 'why: A height does not', `why: ${words(60)} does not`, 'task-why-length'],
    [
      'a why that is used twice',
      'why: Looking old is an impression, and a year is asked for.',
      'why: A height does not tell its own age.',
      'task-why-own',
    ],
  ])('finds %s', (_, from, to, rule) => {
    expect(breachesAfter(from, to).map(breach => breach.rule)).toContain(rule)
  })

  it('names the line of the task', () => {
    const found = breachesAfter('It was so from', 'It was a farce from')
    expect(found).toEqual([
      { line: lineOf('without: It was so') - 1, rule: 'strip-judging', message: 's04: “farce” is still there.' },
    ])
  })

  it('lets quotation marks that distance go alone, and words of judgement not', () => {
    const marked = HARBOUR_FILE.replace('{loaded|farce}', '{scare-quote|“farce”}').replace(
      'words: farce',
      'words: farce',
    )
    const rulesWith = (without: string) =>
      checkStudyText(marked.replace('It was so from', without)).map(({ rule }) => rule)
    expect(rulesWith('It was a farce from')).not.toContain('strip-judging')
    expect(rulesWith('It was a “farce” from')).toContain('strip-judging')
  })

  it('takes a strip that leaves the sentence alone where all is harmless', () => {
    const harmless = HARBOUR_FILE.replace('{loaded|farce}', '{loaded harmless|farce}')
    const whole = harmless.replace('without: It was so from', 'without: It was a farce from')
    expect(checkStudyText(whole)).toEqual([])
  })

  it('asks readings for rules of the codebook when it is given them', () => {
    const found = checkStudyText(HARBOUR_FILE, new Set(['step-evidence', 'skill-lapsed-attribution']))
    expect(found).toEqual([
      {
        line: lineOf('  readings:'),
        rule: 'readings-rule',
        message: 's13: the codebook has no rule “skill-generalisation”.',
      },
    ])
  })
})
