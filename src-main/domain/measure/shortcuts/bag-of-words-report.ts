import { balancedAccuracy } from '../balanced-accuracy'
import { bootstrapInterval } from '../bootstrap'
import { guessByWords, weightsOf, type BagGuesses } from './bag-of-words'
import type { GuesserReport, TellingWord } from './guesser'
import { sidesByCue } from './single-cue'
import type { Test, WordsItem } from './test-item'

const MOST_TELLING = 10
const NOTHING_ASKED = { signal: { asked: 0, right: 0 }, noise: { asked: 0, right: 0 } }

/** It has learned which way about its words speak, so a figure below 0.5 is left as it is: nothing learned carries over. */
export function bagOfWordsReport(test: Test, items: readonly WordsItem[], random: () => number): GuesserReport {
  const guesses = guessByWords(items)
  const oddsOf = new Map(guesses?.heldOut.map(({ item, odds }) => [item, odds]))
  const callsSignal = (item: WordsItem) => (oddsOf.get(item) ?? 0) > 0
  const sides = guesses ? sidesByCue(items, callsSignal) : NOTHING_ASKED
  const texts = guesses ? [...Map.groupBy(items, ({ text }) => text)] : []
  return {
    ...{ test, guesser: 'bag of words', sides, cue: null },
    accuracy: balancedAccuracy(sides),
    interval: bootstrapInterval(sides, random),
    texts: texts.map(([text, own]) => {
      const ownSides = sidesByCue(own, callsSignal)
      return { text, sides: ownSides, accuracy: balancedAccuracy(ownSides) }
    }),
    tellingSegments: guesses ? surest(guesses) : [],
    tellingWords: guesses ? tellingWords(guesses, items) : [],
  }
}

/** Called what they are, the highest odds first. */
function surest({ heldOut }: BagGuesses) {
  return heldOut
    .filter(({ item, odds }) => odds > 0 === item.isSignal && odds !== 0)
    .toSorted((a, b) => Math.abs(b.odds) - Math.abs(a.odds))
    .map(({ item }) => segmentId(item))
}

function tellingWords({ gave }: BagGuesses, items: readonly WordsItem[]): TellingWord[] {
  const weights = weightsOf(items)
  return [...gave]
    .filter(([, given]) => given.odds > 0)
    .toSorted(([a, one], [b, other]) => other.odds - one.odds || (a < b ? -1 : 1))
    .slice(0, MOST_TELLING)
    .map(([word, given]) => ({
      ...{ word, saysSignal: (weights.get(word) ?? 0) > 0, gave: given.odds },
      segments: [...new Set(given.items)].map(segmentId),
    }))
}

const segmentId = ({ text, segment }: WordsItem) => ({ text, segment })
