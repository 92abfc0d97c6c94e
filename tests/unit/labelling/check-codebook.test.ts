import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkCodebook } from '../../../src-main/domain/labelling/check-codebook'

const file = readFileSync('resources/codebook.md', 'utf8')
const SPARE = '> {spare fact|A spare bell rang at nine.}\n>\n> Why: A recording could settle “rang at nine”.\n\n'
const TWIN = SPARE.replaceAll('spare', 'twin')

/** The codebook with one thing broken, and what the check then finds. */
const breachesAfter = (from: string | RegExp, to: string) => {
  const broken = file.replace(from, to)
  expect(broken).not.toBe(file)
  return checkCodebook(broken)
}

describe('the check of the codebook', () => {
  it('finds nothing in the real one', () => {
    expect(checkCodebook(file)).toEqual([])
  })

  it.each<[string, string | RegExp, string, string]>([
    ['another version', 'version: "1.0"', 'version: "1.1"', 'version'],
    ['a skill without a rule', '{#skill-hedge}', '{#hedging}', 'rule-missing'],
    ['a step without a rule', '{#step-swap}', '{#swapping}', 'rule-missing'],
    ['an ink without a rule', '{#ink-unsure}', '{#open}', 'rule-missing'],
    ['a kind of mark without a rule', '{#mark-cue}', '{#cue}', 'rule-missing'],
    ['a rule’s id used twice', '{#denial}', '{#forecast}', 'id'],
    ['an example’s id used twice', '{seals fact', '{taxi fact', 'id'],
    ['a heading without an id', ' {#denial}', '', 'id'],
    [
      'a rule without an example',
      '### Denials {#denial}',
      '### Bare {#bare}\n\nSo.\n\n*Step: none. Skills: none.*\n\n### Denials {#denial}',
      'rule-shown',
    ],
    ['too few worked examples', /> \{pr-prices[\s\S]*(?=> \{pr-warning)/, '', 'worked'],
    ['too many worked examples', '### Loaded words {', `${SPARE}### Loaded words {`, 'worked'],
    [
      'a skill that its own rule does not name',
      'Skills: prediction.*\n\n> {pr-',
      'Skills: hedge.*\n\n> {pr-',
      'worked',
    ],
    ['a rule too long to stand above examples', 'no reason for doubt, and', 'no reason. Mind that. And', 'worked'],
    ['words outside every segment', '{marathon fact|The ', 'The {marathon fact|', 'whole'],
    ['white space inside a border', '|The barge left', '| The barge left', 'border'],
    ['a segment over a sentence’s end', 'first run in 1902.}', 'first run in 1902. Nobody won.}', 'one-sentence'],
    ['a second segment with a name of its own', '{roof-3 ', '{gable ', 'segment-ids'],
    ['an attribution that names nobody', 'attribution names=union|', 'attribution|', 'names'],
    ['an attribution without a mark', '{cue|It was reported that}', 'It was reported that', 'cue'],
    ['a source nobody has named', 'fact by=union|', 'fact by=foreman|', 'voice'],
    ['a source that names itself', '{na-fund attribution names', '{na-fund attribution by=minutes names', 'voice'],
    ['an ink that there is not', '{pool fact|The pool at', '{pool rumour|The pool at', 'segment-header'],
    ['a mark that there is not', '{booster harmless|Of course}', '{shout|Of course}', 'mark-kind'],
    ['a why that misquotes', 'and “was first run in 1902”', 'and “was first run in 1903”', 'why-quotes'],
    ['a why that quotes nothing', '“Forty-one deer”', 'the number', 'why-quotes'],
    ['a why too long to be read', 'Why: Price lists', `Why: ${'It is long. '.repeat(16)}Price lists`, 'why-length'],
    ['an example without a why', 'Why: Any calendar', 'Any calendar', 'example'],
    ['two whys that are the same', '### Denials {', `${SPARE}${TWIN}### Denials {`, 'why-own'],
    ['more boosters that do harm than others', '{booster harmless|needless', '{booster|needless', 'harmless'],
    ['a skill that there is not', '*Step: swap. Skills: scare-quote.*', '*Step: swap. Skills: sneering.*', 'practised'],
    [
      'a step that there is not',
      '*Step: swap. Skills: scare-quote.*',
      '*Step: swop. Skills: scare-quote.*',
      'practised',
    ],
    ['a rule that names no step', '*Step: swap. Skills: scare-quote.*\n\n', '', 'practised'],
    ['a list, which no page can show', '## The inks {', '- one\n- two\n\n## The inks {', 'block'],
    ['a link in a rule', 'A guess would', '[A guess](https://x.example) would', 'plain-words'],
    ['a verdict on a claim', 'It never says whether', 'It is never false, nor says whether', 'unsaid'],
    ['a shout', 'was tested in May.}', 'was tested in May!}', 'unsaid'],
  ])('names %s', (_, from, to, rule) => {
    expect(breachesAfter(from, to).map(breach => breach.rule)).toContain(rule)
  })

  it('asks that two in five worked examples are plain or harmless', () => {
    const harsh = file.replaceAll(/\{(own|is|la|sa|mr|pr|ge|at|ao)-(\w+)((?:-\d)?) fact/g, '{$1-$2$3 opinion')
    expect(checkCodebook(harsh).map(breach => breach.rule)).toContain('plain-share')
  })

  it('names the line of the file', () => {
    const line = file.split('\n').findIndex(words => words.startsWith('> {marathon')) + 1
    const breaches = breachesAfter('{marathon fact|The ', 'The {marathon fact|')
    expect(breaches).toEqual([
      { line, rule: 'whole', message: 'marathon: “The” is in no segment, and no scene in brackets.' },
    ])
  })
})
