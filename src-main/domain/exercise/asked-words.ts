import type { Segment, StudyText } from '../labelling/study-text'
import type { Span } from '../text/sentences'
import type { AskedWords } from './exercises'
import { partsOfParagraph } from './paragraph-parts'

/** Each field is named here on purpose: a spread would carry the key along. */
export function askedWords(text: StudyText, segment: Segment, about: 'segment' | 'sentence'): AskedWords {
  const { id, paragraph } = segment
  const sentence = sentenceAround(text, segment)
  const { start, end } = about === 'segment' ? segment : sentence
  const words = text.paragraphs[paragraph]?.text.slice(start, end) ?? ''
  return { segment: { id, paragraph, start, end, words }, sentence }
}

/**
 * The Unicode rules may end a sentence where the labeller did not, so it is widened until every segment that it touches
 * is whole in it: all segments of a sentence then have the same sentence.
 */
export function sentenceAround(text: StudyText, segment: Segment): Span {
  const { sentences, segments } = partsOfParagraph(text, segment.paragraph)
  const touched = (span: Span) =>
    [...sentences, ...segments].filter(one => one.start < span.end && one.end > span.start)
  const widened = (span: Span): Span => {
    const all = touched(span)
    const start = Math.min(span.start, ...all.map(one => one.start))
    const end = Math.max(span.end, ...all.map(one => one.end))
    return start === span.start && end === span.end ? span : widened({ start, end })
  }
  return widened({ start: segment.start, end: segment.end })
}

/** The segments of the sentence that a segment stands in, in order. */
export function segmentsOfSentence(text: StudyText, segment: Segment): Segment[] {
  const { start, end } = sentenceAround(text, segment)
  return partsOfParagraph(text, segment.paragraph).segments.filter(one => one.start < end && one.end > start)
}
