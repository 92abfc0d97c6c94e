import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../../../src-main/domain/exercise/random'
import { isBroken } from '../../../../src-main/domain/measure/bound'
import { shortcutsOf } from '../../../../src-main/domain/measure/shortcuts/shortcuts'
import type { StudyText } from '../../../../src-main/domain/labelling/study-text'
import { madeUpText } from '../../../fixtures/made-up-texts'

const text = (id: string, ...claims: readonly (readonly [string, string])[]) =>
  madeUpText({ id, body: claims.map(([header, words], at) => `{s${at + 1} ${header}|${words}}`).join('\n') })

const report = (texts: readonly StudyText[]) => shortcutsOf(texts, randomFrom)
const guesser = (texts: readonly StudyText[], test: string, name: string) => {
  const found = report(texts).guessers.find(one => one.test === test && one.guesser === name)
  if (!found) throw new Error(`There is no ${name} on ${test}.`)
  return found
}

describe('a single cue', () => {
  // Of four facts three have a figure, of two opinions one.
  const figures = text(
    'figures',
    ...([
      ['fact', '4 boats'],
      ['fact', 'two boats'],
      ['fact', '9 boats'],
      ['fact', 'boats'],
      ['opinion', 'ten too many'],
      ['opinion', 'too many'],
    ] as const),
  )

  it('is worth the mean of what it finds on either side', () => {
    const found = guesser([figures], 'evidence', 'figures')
    expect(found.accuracy).toBeCloseTo((3 / 4 + 1 / 2) / 2, 12)
    expect(found.cue).toEqual({ saysSignal: true, fromWords: null })
    expect(found.sides).toEqual({ signal: { asked: 4, right: 3 }, noise: { asked: 2, right: 1 } })
    expect(found.tellingSegments.map(({ segment }) => segment)).toEqual(['s1', 's2', 's3'])
  })

  it('is used the other way about where that is better', () => {
    const quoted = text('quoted', ['opinion', 'a “farce”'], ['opinion', 'a pity'], ['fact', 'it rained'])
    const found = guesser([quoted], 'evidence', 'quotation marks')
    expect(found.accuracy).toBeCloseTo((1 / 2 + 1) / 2, 12)
    expect(found.cue?.saysSignal).toBe(false)
    expect(found.tellingSegments).toEqual([{ text: 'quoted', segment: 's1' }])
  })

  it('of length has its best limit', () => {
    const long = text(
      'long',
      ...([
        ['fact', 'one two three'],
        ['fact', 'one two three four'],
        ['fact', 'one'],
        ['opinion', 'one two'],
        ['opinion', 'one'],
      ] as const),
    )
    const found = guesser([long], 'evidence', 'length')
    expect(found.cue).toEqual({ saysSignal: true, fromWords: 3 })
    expect(found.accuracy).toBeCloseTo((2 / 3 + 1) / 2, 12)
  })

  it('finds nothing to weigh where all are of one side', () => {
    const found = guesser([figures], 'ownership', 'figures')
    expect(found).toMatchObject({ accuracy: null, interval: null })
  })

  it('is told of by text as it is used over all', () => {
    const other = text('other', ['fact', '8 boats'], ['opinion', '7 too many'])
    const found = guesser([figures, other], 'evidence', 'figures')
    expect(found.texts).toMatchObject([
      { text: 'figures', accuracy: 0.625 },
      { text: 'other', accuracy: 0.5 },
    ])
  })
})

describe('a bag of words', () => {
  const labelled = (id: string) =>
    text(id, ['fact', 'plainly alpha'], ['fact', 'alpha beta'], ['opinion', 'omega beta'], ['opinion', 'plainly omega'])

  it('finds every label that is a word of its own, from other texts, and names that word', () => {
    const found = guesser([labelled('one'), labelled('two')], 'evidence', 'bag of words')
    expect(found.accuracy).toBe(1)
    expect(found.interval).toEqual({ low: 1, high: 1 })
    expect(found.tellingWords.map(({ word, saysSignal }) => [word, saysSignal])).toEqual([
      ['alpha', true],
      ['omega', false],
    ])
    // From each text the other learns 6 words, 4 a side: ln(3/10 ÷ 1/10), twice in each of two texts.
    expect(found.tellingWords[0]?.gave).toBeCloseTo(4 * Math.log(3), 12)
    expect(found.tellingWords[0]?.segments).toEqual(
      ['one', 'two'].flatMap(id => ['s1', 's2'].map(segment => ({ text: id, segment }))),
    )
  })

  it('does not learn from the text that it judges', () => {
    const own = text('own', ['fact', 'gamma'], ['opinion', 'delta'])
    const found = guesser([labelled('one'), own], 'evidence', 'bag of words')
    expect(found.texts.find(one => one.text === 'own')?.accuracy).toBe(0.5)
  })

  it('has nothing to learn from with a single text', () => {
    expect(guesser([labelled('one')], 'evidence', 'bag of words')).toMatchObject({ accuracy: null, texts: [] })
  })
})

describe('the bounds', () => {
  it('name each guesser that does too well', () => {
    const telling = text(
      'telling',
      ['fact', '4 boats'],
      ['fact', '5 boats'],
      ['opinion', 'a pity'],
      ['opinion', 'be it'],
    )
    const broken = report([telling]).bounds.filter(isBroken)
    expect(broken.map(({ what, figure }) => [what, figure])).toEqual([['figures on fact against opinion', 1]])
  })

  it('hold that cues do not decide by themselves', () => {
    const cued = madeUpText({
      body: '{s1 fact by=anna|It rained,} {s2 attribution names=anna|{source|Anna} {cue|said}.} {s3 fact|It did.}',
    })
    const broken = report([cued]).bounds.filter(isBroken)
    expect(broken.filter(({ limits }) => limits.atLeast).map(({ figure }) => figure)).toEqual([0, 0])
  })

  it('of no text break nothing', () => {
    expect(report([]).bounds.every(({ standing }) => standing === 'nothing to weigh')).toBe(true)
  })
})
