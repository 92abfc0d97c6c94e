/** A stretch of words as a bag, and the side it is on. */
export interface Bag {
  readonly words: readonly string[]
  readonly isSignal: boolean
}

/** For each word met in training ln P(word | signal) − ln P(word | noise): above 0 it speaks for signal. */
export type WordWeights = ReadonlyMap<string, number>

/**
 * Multinomial naive Bayes with Laplace's correction: P(word | side) = (1 + its count there) ÷ (words of the vocabulary +
 * words on that side). A. McCallum & K. Nigam 1998, "A comparison of event models for naive Bayes text classification",
 * equation 6. Both sides are taken as equally likely beforehand, since balanced accuracy counts them so.
 */
export function trainNaiveBayes(bags: Iterable<Bag>): WordWeights {
  const counts = new Map<string, { signal: number; noise: number }>()
  const total = { signal: 0, noise: 0 }
  for (const { words, isSignal } of bags) {
    const side = isSignal ? 'signal' : 'noise'
    for (const word of words) {
      const count = counts.get(word) ?? { signal: 0, noise: 0 }
      count[side] += 1
      counts.set(word, count)
    }
    total[side] += words.length
  }
  const likelihood = (count: number, all: number) => Math.log((1 + count) / (counts.size + all))
  return new Map(
    [...counts].map(([word, { signal, noise }]) => {
      return [word, likelihood(signal, total.signal) - likelihood(noise, total.noise)]
    }),
  )
}

/** The log odds for signal that a bag of words gives; 0 where none was met in training. */
export function logOdds(weights: WordWeights, words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0)
}
