import type { Segment, StudyText } from '../labelling/study-text'
import { sentenceAt, type Span } from '../text/sentences'
import type { AskedWords } from './exercises'

/** Each field is named here on purpose: a spread would carry the key along. */
export function askedWords(text: StudyText, segment: Segment, about: 'segment' | 'sentence'): AskedWords {
  const { id, paragraph } = segment
  const sentence = sentenceAround(text, segment)
  const { start, end } = about === 'segment' ? segment : sentence
  const words = text.paragraphs[paragraph]?.text.slice(start, end) ?? ''
  return { segment: { id, paragraph, start, end, words }, sentence }
}

/** The Unicode rules may end a sentence where the labeller did not; the segment is always whole in it. */
export function sentenceAround(text: StudyText, segment: Segment): Span {
  const paragraph = text.paragraphs[segment.paragraph]?.text ?? ''
  const first = sentenceAt(paragraph, segment.start, text.language)
  const last = sentenceAt(paragraph, Math.max(segment.start, segment.end - 1), text.language)
  return { start: Math.min(first.start, segment.start), end: Math.max(last.end, segment.end) }
}

/** The segments of the sentence that a segment stands in, in order. */
export function segmentsOfSentence(text: StudyText, segment: Segment): Segment[] {
  const { start, end } = sentenceAround(text, segment)
  return text.segments.filter(one => one.paragraph === segment.paragraph && one.start < end && one.end > start)
}
