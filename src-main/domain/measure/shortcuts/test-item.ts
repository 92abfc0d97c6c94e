import type { StudyText } from '../../labelling/study-text'
import { claimsOf, isOwn } from '../claims'

/** The codebook's two questions of a claim: fact or opinion (evidence), the article's own or a source's (ownership). */
export const TESTS = ['evidence', 'ownership'] as const
export type Test = (typeof TESTS)[number]

/** A segment as a guesser meets it: its own words, nothing before or after; and what the key says. */
export interface WordsItem {
  readonly text: string
  readonly segment: string
  readonly words: string
  /** Signal is a fact, or the article's own; noise an opinion, or a source's. */
  readonly isSignal: boolean
}

export function wordsItems(texts: readonly StudyText[], test: Test): WordsItem[] {
  return texts.flatMap(text =>
    claimsOf(text).map(claim => ({
      ...{ text: text.id, segment: claim.id, words: claim.text },
      isSignal: test === 'evidence' ? claim.ink === 'fact' : isOwn(claim),
    })),
  )
}
