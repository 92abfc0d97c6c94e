import { describe, expect, it } from 'vitest'
import { libraryBalance } from '../../../../src-main/domain/measure/balance/library-balance'
import { isBroken } from '../../../../src-main/domain/measure/bound'
import { madeUpText } from '../../../fixtures/made-up-texts'

const one = madeUpText({
  ...{ id: 'one', genre: 'news report', level: 1, topic: 'weather' },
  body: '{s1 fact|It rained.} {s2 attribution names=anna|{source|Anna} {cue|said}} {s3 opinion by=anna|it was grim.}',
  skills: { s2: ['indirect-speech'], s3: ['attributed-opinion', 'indirect-speech'] },
  sides: { s3: 'left' },
})
const two = madeUpText({
  ...{ id: 'two', genre: 'editorial', level: 3 },
  body: '{s1 opinion|Taxes must fall.} {s2 none|Why?} {s3 unsure|So it goes.} {s4 opinion|Wait.}',
  skills: { s1: ['prediction'], s4: ['prediction'] },
  sides: { s1: 'right' },
})

describe('a library’s balance', () => {
  const { texts, library, bounds } = libraryBalance([one, two])

  it('counts segments by ink, owner, skill and side, in each text and over all', () => {
    expect(texts.map(({ inks }) => inks)).toEqual([
      { fact: 1, attribution: 1, opinion: 1, none: 0, unsure: 0 },
      { fact: 0, attribution: 0, opinion: 2, none: 1, unsure: 1 },
    ])
    expect(library.inks).toEqual({ fact: 1, attribution: 1, opinion: 3, none: 1, unsure: 1 })
    expect(library.owners).toEqual({ article: 3, source: 1 })
    expect(library.sides).toEqual({ left: 1, right: 1, none: 1 })
    expect(library.skills).toMatchObject({ 'indirect-speech': 2, prediction: 2, hedge: 0 })
    expect(library.skillTexts).toMatchObject({ 'indirect-speech': 1, prediction: 1, hedge: 0 })
    expect(library.words).toBe(2 + 2 + 3 + (3 + 1 + 3 + 1))
  })

  it('counts texts by level, genre and topic, also of those that none has', () => {
    expect(library.levels).toEqual({ 1: 1, 2: 0, 3: 1, 4: 0, 5: 0 })
    expect(library.genres).toMatchObject({ 'news report': 1, editorial: 1, interview: 0 })
    expect(library.topics).toMatchObject({ weather: 1, sport: 0 })
    expect(texts[1]?.topic).toBeNull()
  })

  it('says of each bound how it stands, and of nothing that it is lopsided', () => {
    expect(Object.fromEntries(bounds.map(({ what, figure, standing }) => [what, [figure, standing]]))).toEqual({
      'facts among facts and opinions': [0.25, 'broken'],
      'the article’s own among facts and opinions': [0.75, 'broken'],
      'harmless among segments of hedge': [null, 'nothing to weigh'],
      'harmless among segments of booster': [null, 'nothing to weigh'],
      'harmless among segments of loaded-word': [null, 'nothing to weigh'],
      'harmless among segments of scare-quote': [null, 'nothing to weigh'],
      'harmless among segments of unnamed-source': [null, 'nothing to weigh'],
      'left among judgements that take a side': [0.5, 'kept'],
      'well-sourced reporting among texts': [0.5, 'kept'],
    })
  })

  it('of no text breaks nothing', () => {
    expect(libraryBalance([]).bounds.filter(isBroken)).toEqual([])
  })
})
