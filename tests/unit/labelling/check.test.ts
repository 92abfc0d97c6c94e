import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkStudyText } from '../../../src-main/domain/labelling/check'

const article = readFileSync('resources/library/kremlin-state-secret.study', 'utf8')

/** The article with one thing broken, and what the check then finds beside it. */
const rulesAfter = (from: string | RegExp, to: string) => {
  const broken = article.replace(from, to)
  expect(broken).not.toBe(article)
  return checkStudyText(broken).map(breach => breach.rule)
}

describe('the codebook’s check', () => {
  it('finds nothing in the real article', () => {
    expect(checkStudyText(article)).toEqual([])
  })

  it.each<[string, string | RegExp, string, string]>([
    ['words outside every segment', '{s059 opinion by=shatrov|So what?}', 'So what?', 'no-gap'],
    ['an id used twice', '{s060 ', '{s059 ', 'id-unique'],
    ['white space inside a border', '|So what?}', '|So what? }', 'no-space-at-the-border'],
    [
      'a segment over a sentence’s end',
      '|To Trump’s victory?} {s059 opinion by=shatrov|So what?}',
      '|To Trump’s victory? So what?}',
      'one-sentence',
    ],
    ['a source nobody knows', 'fact by=nyt|transcripts', 'fact by=nobody|transcripts', 'source-known'],
    [
      'a source that is the article itself',
      /( {2}nyt:\n {4}name: .*\n {4}kind: )outlet/,
      '$1article',
      'voice-not-article',
    ],
    [
      'a source that never speaks',
      /^ {2}lizan:/m,
      '  spare:\n    name: Spare\n    kind: outlet\n  lizan:',
      'source-used',
    ],
    ['an attribution that names nobody', '{s024 attribution names=nyt|', '{s024 attribution|', 'names'],
    ['a fact that names a source', '{s025 fact by=nyt|', '{s025 fact by=nyt names=nyt|', 'names'],
    [
      'an attribution in the voice it names',
      '{s031 attribution by=cnn names',
      '{s031 attribution by=cnn>cnn-sources names',
      'voice-of-attribution',
    ],
    [
      'an attribution without cue and source',
      '{cue|According to} {source|The New York Times},',
      'According to The New York Times,',
      'cue',
    ],
    [
      'a piece that has no other',
      '{cue|According to} {source|The New',
      '{cue#1|According to} {source|The New',
      'pieces',
    ],
    [
      'pieces that overlap',
      '{cue|According to} {source|The New',
      '{cue#1|According {cue#1|to}} {source|The New',
      'pieces',
    ],
    [
      'a mark that is harmless in part',
      '{loaded|tried to hide}',
      '{loaded#1|tried} {loaded#1 harmless|to hide}',
      'pieces',
    ],
    ['a scored segment without its note', '{s001 none|', '{s001 fact|', 'note'],
    ['a note on what is not scored', '{s126 opinion', '{s126 none', 'note'],
    ['naming as the step of a fact', /(s004:\n {2}step: )ownership/, '$1naming', 'step'],
    ['deciding words from later on', /(s004:\n {2}step: ownership\n {2}words: )said/, '$1period', 'deciding-words'],
    ['a why that quotes nothing', /(s061:[^]*?why: )[^]*?(\n {2}contrast)/, '$1Files would settle it.$2', 'why-quotes'],
    ['an explanation of more than 60 words', /(s126:[^]*?why: )/, `$1${'word '.repeat(60)}`, 'explanation-length'],
    ['a contrast of the same kind', /(s126:[^]*?label: )fact/, '$1opinion', 'contrast'],
    ['a why that takes a side', /(s126:[^]*?why: )/, '$1It is false. ', 'no-side'],
    ['skills that are not those of the segments', '    own-voice-fact,\n', '', 'skills'],
  ])('finds %s', (_, from, to, rule) => {
    expect(rulesAfter(from, to)).toContain(rule)
  })

  it('finds two whys that are the same', () => {
    const why = /s126:[^]*?\n {2}why: ([^]*?)\n {2}contrast/.exec(article)?.[1] ?? ''
    expect(rulesAfter(/(s125:[^]*?\n {2}why: )[^]*?(\n {2}contrast)/, `$1${why}$2`)).toContain('why-own')
  })
})
