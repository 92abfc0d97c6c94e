import type { Segment, StudyText } from '../../labelling/study-text'
import type { Span } from '../../text/sentences'
import { wordsOf } from '../../text/tokens'
import { segmentsOfSentence, sentenceAround } from '../asked-words'
import type { MarkLayer } from '../exercises'
import type { MarkedSpan, SpanKind } from './mark-answer'
import { contentsIn, sourcesAndCuesOf, type Placed } from './attribution-parts'
import { joined, samePieces } from './token-ranges'
import { tokensIn } from './tokens-in'

/** The words of the sentence that a Mark question shows. */
export function tokensToMark(text: StudyText, segment: Segment): Span[] {
  return wordsOf(text.paragraphs[segment.paragraph]?.text ?? '', sentenceAround(text, segment))
}

/** What there is to mark in a sentence, by the labels of its segments. */
export function spansToMark(text: StudyText, segment: Segment, layer: MarkLayer): MarkedSpan[] {
  const tokens = tokensToMark(text, segment)
  const sentence = segmentsOfSentence(text, segment)
  const stretches =
    layer === 'inks' ? inksOf(sentence) : [...sentence.flatMap(sourcesAndCuesOf), ...contentsIn(sentence)]
  const spans = stretches.map(placed => spanOf(tokens, placed)).filter(({ pieces }) => pieces.length > 0)
  // Two attributions to one source share their content; it is there to be marked once.
  return spans.filter(
    (span, at) => spans.findIndex(other => other.kind === span.kind && samePieces(other.pieces, span.pieces)) === at,
  )
}

const inksOf = (sentence: readonly Segment[]): Placed[] =>
  sentence.flatMap(one => (isLabel(one.ink) ? [{ kind: one.ink, stretches: [one], except: [] }] : []))

const isLabel = (ink: Segment['ink']): ink is SpanKind & Segment['ink'] =>
  ink === 'fact' || ink === 'attribution' || ink === 'opinion'

function spanOf(tokens: readonly Span[], { kind, stretches, except }: Placed): MarkedSpan {
  const left = new Set(except.flatMap(stretch => tokensIn(tokens, stretch)))
  const held = stretches.flatMap(stretch => tokensIn(tokens, stretch)).filter(token => !left.has(token))
  return { kind, pieces: joined(held.map(token => ({ first: token, end: token + 1 }))) }
}
