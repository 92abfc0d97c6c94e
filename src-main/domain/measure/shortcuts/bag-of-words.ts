import { WORD } from '../../text/words'
import { logOdds, trainNaiveBayes, type WordWeights } from '../naive-bayes'
import type { WordsItem } from './test-item'

/** A segment of a text that was held out, judged by what the other texts taught. */
export interface HeldOut {
  readonly item: WordsItem
  /** For signal; 0 is called noise, since somebody who has learned nothing always says the same. */
  readonly odds: number
}

export interface BagGuesses {
  readonly heldOut: readonly HeldOut[]
  readonly gave: ReadonlyMap<string, Given>
}

/** What a word did, over all segments held out. */
export interface Given {
  /** Added to the odds of the right side: above 0 it gave the key away. */
  readonly odds: number
  /** Those that it spoke rightly of, once for each time it stands in one. */
  readonly items: readonly WordsItem[]
}

export const wordsIn = (words: string): string[] => words.toLowerCase().replaceAll('’', "'").match(WORD) ?? []

/**
 * Naive Bayes over the words of the segments, each text judged by what the others teach, so that a text's own names and
 * matter do not help. `null` for fewer than two texts: there is nothing to learn from.
 */
export function guessByWords(items: readonly WordsItem[]): BagGuesses | null {
  const bags = items.map(item => ({ item, words: wordsIn(item.words), isSignal: item.isSignal }))
  const texts = Map.groupBy(bags, ({ item }) => item.text)
  if (texts.size < 2) return null
  const heldOut: HeldOut[] = []
  const gave = new Map<string, Given>()
  for (const [text, own] of texts) {
    const weights = trainNaiveBayes(bags.filter(({ item }) => item.text !== text))
    for (const { item, words } of own) {
      heldOut.push({ item, odds: logOdds(weights, words) })
      noteWhatGave(gave, weights, words, item)
    }
  }
  return { heldOut, gave }
}

/** What a bag of words learns from a whole library, for telling what a word speaks for. */
export const weightsOf = (items: readonly WordsItem[]): WordWeights =>
  trainNaiveBayes(items.map(({ words, isSignal }) => ({ words: wordsIn(words), isSignal })))

function noteWhatGave(gave: Map<string, Given>, weights: WordWeights, words: readonly string[], item: WordsItem) {
  for (const word of words) {
    const weight = (weights.get(word) ?? 0) * (item.isSignal ? 1 : -1)
    const { odds, items } = gave.get(word) ?? { odds: 0, items: [] }
    gave.set(word, { odds: odds + weight, items: weight > 0 ? [...items, item] : items })
  }
}
