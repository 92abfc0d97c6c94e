import type { Segment, StudyText } from '../labelling/study-text'
import { sentencesOf, type Span } from '../text/sentences'

export interface ParagraphParts {
  readonly sentences: readonly Span[]
  readonly segments: readonly Segment[]
}

/** Kept for as long as the text is: every question asks for them, and a text may have thousands of questions. */
const known = new WeakMap<StudyText, ReadonlyMap<number, ParagraphParts>>()

/** The sentences and the segments of one paragraph, each in order. */
export function partsOfParagraph(text: StudyText, index: number): ParagraphParts {
  const parts = known.get(text) ?? cut(text)
  known.set(text, parts)
  return parts.get(index) ?? { sentences: [], segments: [] }
}

function cut(text: StudyText): Map<number, ParagraphParts> {
  const segments = Map.groupBy(text.segments, ({ paragraph }) => paragraph)
  return new Map(
    text.paragraphs.map(({ text: words }, index) => [
      index,
      { sentences: sentencesOf(words, text.language), segments: segments.get(index) ?? [] },
    ]),
  )
}
