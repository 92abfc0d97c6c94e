import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseStudyText, writeStudyText } from '../../../src-main/domain/labelling/format'
import { wholeMarks } from '../../../src-main/domain/labelling/whole-marks'

const article = readFileSync('resources/library/kremlin-state-secret.study', 'utf8')
const original = readFileSync('tests/fixtures/kremlin-state-secret.txt', 'utf8')

const front = `---
id: small
title: Small
language: en
level: 1
genre: news report
origin: Invented.
licence: MIT
about: Invented places and people.
codebook: "1.0"
status: draft
skills: [according-to]
sources:
  mayor:
    name: The mayor
    kind: named-person
---
`
const file = (body: string, notes = '', tasks = '') =>
  `${front}${body}\n---\n${notes}${tasks === '' ? '' : `---\n${tasks}`}`
const s1Note =
  's1:\n  step: evidence\n  words: a\n  why: b\n  contrast:\n    text: c\n    label: attribution\n  skills: [hedge]\n  difficulty: 1\n'
const rulesOf = (source: string) => parseStudyText(source).breaches.map(breach => `${breach.line} ${breach.rule}`)

describe('the study text format', () => {
  it('gives the real article back to the character', () => {
    expect(parseStudyText(article).text?.plain).toBe(original)
  })

  it('writes the real article’s file as it stands', () => {
    const { text } = parseStudyText(article)
    expect(text && writeStudyText(text)).toBe(article)
  })

  it('places segments and marks by UTF-16 units within their paragraph', () => {
    const { text } = parseStudyText(
      file(
        '{s1 none|A headline}\n\n  {s2 attribution names=mayor|🜁 {cue|Says} he,} {s3 fact by=mayor|{loaded hedge harmless|so} {cue|it} is.}',
      ),
    )
    expect(text?.plain).toBe('A headline\n\n  🜁 Says he, so it is.')
    expect(text?.segments[1]).toMatchObject({ id: 's2', paragraph: 1, start: 2, end: 13, names: ['mayor'], voice: [] })
    expect(text?.segments[1]?.marks).toEqual([{ kind: 'cue', start: 5, end: 9, harmless: false }])
    expect(text?.segments[2]).toMatchObject({ start: 14, text: 'so it is.', voice: ['mayor'] })
    expect(text?.segments[2]?.marks.map(mark => [mark.kind, mark.harmless])).toEqual([
      ['hedge', true],
      ['loaded', true],
      ['cue', false],
    ])
  })

  it('reads a mark that stands in pieces, and marks that cross by pieces', () => {
    const body = '{s1 fact|{cue#1|What he {loaded#a|called} }{loaded#a|a gift}, {cue#1|to hear him}, rains.}'
    const { text, breaches } = parseStudyText(file(body))
    const [segment] = text?.segments ?? []
    expect(breaches).toEqual([])
    expect(text?.plain).toBe('What he called a gift, to hear him, rains.')
    expect(segment?.marks).toContainEqual({ kind: 'loaded', start: 8, end: 14, harmless: false, piece: 'a' })
    const words = wholeMarks(segment?.marks ?? []).map(({ kind, pieces }) => [
      kind,
      ...pieces.map(({ start, end }) => text?.plain.slice(start, end)),
    ])
    expect(words).toEqual([
      ['cue', 'What he called ', 'to hear him'],
      ['loaded', 'called', 'a gift'],
    ])
    expect(text && writeStudyText(text)).toBe(file(body))
  })

  it('reads the author’s tasks from a part of their own and writes them back', () => {
    const strip = 's1:\n  strip:\n    without: It rained.\n'
    for (const source of [file('{s1 none|It rained.}', '', strip), file('{s1 fact|It rained.}', s1Note, strip)]) {
      const { text, breaches } = parseStudyText(source)
      expect(breaches).toEqual([])
      expect(text?.segments[0]?.tasks).toEqual({ strip: { without: 'It rained.' } })
      expect(text && writeStudyText(text)).toBe(source)
    }
  })

  it('takes an id that every object has for what it is', () => {
    const { text } = parseStudyText(file('{constructor none|Hello}'))
    expect(text?.segments[0]).not.toHaveProperty('note')
  })

  it('keeps braces, bars, backslashes and a line of three hyphens of the text itself', () => {
    const { text, breaches } = parseStudyText(file('{s1 fact|a \\{b\\} \\| c \\\\ d}\n\\---'))
    expect(breaches).toEqual([])
    expect(text?.plain).toBe('a {b} | c \\ d\n---')
    expect(text && writeStudyText(text)).toContain('{s1 fact|a \\{b\\} \\| c \\\\ d}\n\\---\n---\n')
  })

  it.each([
    ['no study text at all', 'Just a page of words.', ['1 parts']],
    ['a byte order mark', `\uFEFF${file('x')}`, ['1 byte-order-mark']],
    ['the line ends of Windows', file('x').replaceAll('\n', '\r\n'), ['1 line-ends']],
    ['marks nested without end', file(`{s1 fact|${'{cue|'.repeat(20_000)}`), ['18 markup']],
    ['YAML nested without end', file('{s1 none|Hello}', `s1: ${'['.repeat(20_000)}`), ['20 yaml']],
    ['an alias in YAML', file('{s1 none|Hello}', 's1: &a [*a, *a]\n'), ['20 yaml']],
    ['a wrong ink', file('{s1 truth|It rained.}'), ['18 segment-header']],
    ['a wrong mark', file('ok\n{s1 fact|It {wet|rained}.}'), ['19 mark-kind']],
    ['a brace that is not closed', file('{s1 fact|It rained.'), ['18 markup']],
    ['a brace that closes nothing', file('{s1 fact|It} rained.}'), ['18 markup']],
    ['a segment over two paragraphs', file('{s1 fact|It rained\nagain.}'), ['18 segment-in-one-paragraph']],
    [
      'a note for no segment',
      file(
        '{s1 none|Hello}',
        's2:\n  step: naming\n  words: a\n  why: b\n  contrast: { text: c, label: fact, owner: article }\n  skills: [hedge]\n  difficulty: 1\n',
      ),
      ['20 note-without-segment'],
    ],
    [
      'a note with a wrong step',
      file('{s1 fact|It rained.}', 's1:\n  step: guess\n'),
      ['21 field', '20 field', '20 field', '20 field', '20 field', '20 field'],
    ],
    ['a piece without a name', file('{s1 fact|It {cue#|rained}.}'), ['18 mark-kind']],
    [
      'tasks for no segment',
      file('{s1 none|Hello}', '', 's2:\n  strip: { without: a }\n'),
      ['21 tasks-without-segment'],
    ],
    ['tasks that are none', file('{s1 none|Hello}', '', 's1: {}\n'), ['21 field']],
    [
      'a task there is not',
      file('{s1 none|Hello}', '', 's0:\n  strip: { without: a }\ns1:\n  sing: a\n'),
      ['24 field'],
    ],
    ['a part too many', file('{s1 none|Hello}', '', 's1:\n  strip: { without: a }\n---\n'), ['23 yaml']],
    ['front matter that is no YAML', file('{s1 none|Hello}').replace('level: 1', 'level: ]'), ['5 yaml']],
    ['a level there is not', file('{s1 none|Hello}').replace('level: 1', 'level: 9'), ['5 field']],
  ])('says the line of %s', (_, source, expected) => {
    expect(rulesOf(source).slice(0, expected.length)).toEqual(expected)
  })
})
