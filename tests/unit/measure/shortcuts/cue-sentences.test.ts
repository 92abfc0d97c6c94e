import { expect, it } from 'vitest'
import { cueSentences } from '../../../../src-main/domain/measure/shortcuts/cue-sentences'
import { madeUpText } from '../../../fixtures/made-up-texts'

it('counts the article’s own beside a cue, and sourced ones away from any', () => {
  const text = madeUpText({
    body: [
      // A cue that stands after the claims of its sentence; the next sentence has none.
      '{s1 fact|The bridge closed in March,} {s2 fact by=anna|it will open again,} {s3 attribution names=anna|{cue|said} {source|Anna}.} {s4 opinion by=anna|That is good.}',
      '{s5 fact|It rained.} {s6 attribution names=anna|{source|Anna}:} {s7 opinion by=anna|a pity.}',
      // The same sentence number in another paragraph is another sentence.
      '{s8 none|Who?} {s9 attribution names=anna|{cue|According to} {source|Anna}} {s10 unsure by=anna|so.}',
    ].join('\n'),
  })
  expect(cueSentences([text])).toEqual({
    // Beside a cue stand s1 (own) and s2.
    ownBesideCue: { asked: 2, right: 1 },
    // Of s2, s4 and s7, only s2 has its cue beside it; a source alone is no cue.
    sourcedWithoutCue: { asked: 3, right: 2 },
  })
})

it('adds up over texts, and counts nothing in none', () => {
  const text = madeUpText({
    body: '{s1 fact by=anna|It rained,} {s2 attribution names=anna|{source|Anna} {cue|said}.}',
  })
  expect(cueSentences([text, text]).ownBesideCue).toEqual({ asked: 2, right: 0 })
  expect(cueSentences([])).toEqual({ ownBesideCue: { asked: 0, right: 0 }, sourcedWithoutCue: { asked: 0, right: 0 } })
})
