import { balancedAccuracy } from '../balanced-accuracy'
import { bootstrapInterval } from '../bootstrap'
import type { GuesserReport, SingleCue } from './guesser'
import { bestLength, guessByCue, sidesByCue } from './single-cue'
import { hasEvaluativeAdjective } from './evaluative-adjectives'
import { hasFigure, hasQuotationMark, lengthOf } from './surface-cues'
import type { Test, WordsItem } from './test-item'

const SEEN: Readonly<Record<Exclude<SingleCue, 'length'>, (words: string) => boolean>> = {
  'quotation marks': hasQuotationMark,
  figures: hasFigure,
  'evaluative adjectives': hasEvaluativeAdjective,
}

export function singleCueReport(
  test: Test,
  guesser: SingleCue,
  items: readonly WordsItem[],
  random: () => number,
): GuesserReport {
  const fromWords = guesser === 'length' ? bestLength(items, lengthOf) : null
  const sees = guesser === 'length' ? (words: string) => lengthOf(words) >= (fromWords ?? 0) : SEEN[guesser]
  const seen = new Set(items.filter(({ words }) => sees(words)))
  const { sides, accuracy, cueSaysSignal } = guessByCue(items, item => seen.has(item))
  const texts = [...Map.groupBy(items, ({ text }) => text)].map(([text, own]) => {
    const ownSides = sidesByCue(own, item => seen.has(item) === cueSaysSignal)
    return { text, sides: ownSides, accuracy: balancedAccuracy(ownSides) }
  })
  return {
    ...{ test, guesser, sides, accuracy, texts },
    interval: bootstrapInterval(sides, random),
    cue: { saysSignal: cueSaysSignal, fromWords },
    tellingSegments: [...seen]
      .filter(({ isSignal }) => isSignal === cueSaysSignal)
      .map(({ text, segment }) => ({ text, segment })),
    tellingWords: [],
  }
}
