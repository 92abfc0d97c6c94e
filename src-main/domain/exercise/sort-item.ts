import type { Segment, StudyText } from '../labelling/study-text'
import { sentenceAt, type Span } from '../text/sentences'

/** From this level on a learner may also say which source. */
export const WHICH_SOURCE_LEVEL = 3

/** What a learner sees of a segment before answering: the words and where they stand, never their key. */
export interface SortItem {
  readonly segment: {
    readonly id: string
    readonly paragraph: number
    readonly start: number
    readonly end: number
    readonly words: string
  }
  /** The sentence around the words, within their paragraph. */
  readonly sentence: Span
  /** Ids of all sources of the text, to choose from; empty where the level does not ask which. */
  readonly sources: readonly string[]
}

/** Each field is named here on purpose: a spread would carry the key along. */
export function makeSortItem(text: StudyText, segment: Segment): SortItem {
  const { id, paragraph, start, end } = segment
  return {
    segment: { id, paragraph, start, end, words: segment.text },
    sentence: sentenceAround(text.paragraphs[paragraph]?.text ?? '', segment, text.language),
    sources: text.level >= WHICH_SOURCE_LEVEL ? sourcesToChoose(text) : [],
  }
}

/** The text's own writer is the article, which the question before has asked already. */
function sourcesToChoose(text: StudyText): string[] {
  return Object.entries(text.sources).flatMap(([id, source]) => (source.kind === 'article' ? [] : [id]))
}

/** The Unicode rules may end a sentence where the labeller did not; the segment is always whole in it. */
function sentenceAround(paragraph: string, segment: Span, language: string): Span {
  const first = sentenceAt(paragraph, segment.start, language)
  const last = sentenceAt(paragraph, Math.max(segment.start, segment.end - 1), language)
  return { start: Math.min(first.start, segment.start), end: Math.max(last.end, segment.end) }
}
