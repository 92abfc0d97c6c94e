import type { StudyText } from '../../labelling/study-text'
import { boundOf, boundOfShare, type Bound } from '../bound'
import { bagOfWordsReport } from './bag-of-words-report'
import { cueSentences, type CueSentences } from './cue-sentences'
import { guesserTitle, SINGLE_CUES, type GuesserReport } from './guesser'
import { singleCueReport } from './single-cue-report'
import { TESTS, wordsItems } from './test-item'

export const SINGLE_CUE_UNDER = 0.6
export const BAG_OF_WORDS_UNDER = 0.7
export const CUE_SHARE_MIN = 0.2

export interface Shortcuts {
  readonly guessers: readonly GuesserReport[]
  readonly cues: CueSentences
  readonly bounds: readonly Bound[]
}

/** Random numbers for what is named, the same ones each time. */
export type RandomFor = (name: string) => () => number

/** Whether a learner could do well by the look of the words, and what gives the key away. */
export function shortcutsOf(texts: readonly StudyText[], randomFor: RandomFor): Shortcuts {
  const guessers = TESTS.flatMap(test => {
    const items = wordsItems(texts, test)
    const random = (guesser: string) => randomFor(`${test}, ${guesser}`)
    return [
      ...SINGLE_CUES.map(guesser => singleCueReport(test, guesser, items, random(guesser))),
      bagOfWordsReport(test, items, random('bag of words')),
    ]
  })
  const cues = cueSentences(texts)
  return { guessers, cues, bounds: [...guessers.map(guesserBound), ...cueBounds(cues)] }
}

function guesserBound(report: GuesserReport): Bound {
  const under = report.guesser === 'bag of words' ? BAG_OF_WORDS_UNDER : SINGLE_CUE_UNDER
  return boundOf(guesserTitle(report), report.accuracy, { under })
}

function cueBounds({ ownBesideCue, sourcedWithoutCue }: CueSentences): Bound[] {
  const limits = { atLeast: CUE_SHARE_MIN }
  return [
    boundOfShare('the article’s own among facts and opinions in sentences with a cue', ownBesideCue, limits),
    boundOfShare(
      'those with their cue in another sentence among facts and opinions of sources',
      sourcedWithoutCue,
      limits,
    ),
  ]
}
