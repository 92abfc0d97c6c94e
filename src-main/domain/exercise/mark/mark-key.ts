import type { Segment, StudyText } from '../../labelling/study-text'
import type { Span } from '../../text/sentences'
import { wordsOf } from '../../text/tokens'
import { segmentsOfSentence, sentenceAround } from '../asked-words'
import type { MarkLayer } from '../exercises'
import type { MarkedSpan, SpanKind, TokenRange } from './mark-answer'

/** The words of the sentence that a Mark question shows. */
export function tokensToMark(text: StudyText, segment: Segment): Span[] {
  return wordsOf(text.paragraphs[segment.paragraph]?.text ?? '', sentenceAround(text, segment))
}

/** What there is to mark in a sentence, by the labels of its segments. */
export function spansToMark(text: StudyText, segment: Segment, layer: MarkLayer): MarkedSpan[] {
  const tokens = tokensToMark(text, segment)
  const sentence = segmentsOfSentence(text, segment)
  const span = (kind: SpanKind, stretches: readonly Span[]): MarkedSpan[] => {
    const pieces = joined(stretches.flatMap(stretch => rangeOf(tokens, stretch)))
    return pieces.length > 0 ? [{ kind, pieces }] : []
  }
  if (layer === 'inks') {
    return sentence.flatMap(one => (isLabel(one.ink) ? span(one.ink, [one]) : []))
  }
  const attributions = sentence.filter(({ ink }) => ink === 'attribution')
  return [
    ...attributions.flatMap(one => stretchesOf(one).flatMap(({ kind, stretches }) => span(kind, stretches))),
    ...attributions.flatMap(one => span('content', contentOf(one, sentence))),
  ]
}

/**
 * The content of an attribution follows from the voices (codebook, section 3): the segments that come through a source
 * it names, attributions among them, here within one sentence.
 */
export function contentOf(attribution: Segment, among: readonly Segment[]): Segment[] {
  const through = (voice: readonly string[]) => {
    const depth = attribution.voice.length
    return attribution.voice.every((id, at) => voice[at] === id) && attribution.names.includes(voice[depth] ?? '')
  }
  return among.filter(one => one !== attribution && through(one.voice))
}

const isLabel = (ink: Segment['ink']) => ink === 'fact' || ink === 'attribution' || ink === 'opinion'

/** Sources and cues as they are marked; the pieces of one mark together. */
function stretchesOf({ marks }: Segment): { kind: 'source' | 'cue'; stretches: Span[] }[] {
  const groups = Map.groupBy(
    marks.filter(mark => mark.kind === 'source' || mark.kind === 'cue'),
    mark => `${mark.kind} ${mark.piece ?? `${mark.start}-${mark.end}`}`,
  )
  return [...groups.values()].map(group => ({ kind: group[0]?.kind === 'cue' ? 'cue' : 'source', stretches: group }))
}

/** The tokens that a stretch holds; none where it holds no word. */
function rangeOf(tokens: readonly Span[], { start, end }: Span): TokenRange[] {
  const first = tokens.findIndex(token => token.end > start)
  const after = tokens.findIndex(token => token.start >= end)
  const range = { first, end: after < 0 ? tokens.length : after }
  return first >= 0 && range.end > range.first ? [range] : []
}

/** In order, neighbours as one piece. */
function joined(ranges: readonly TokenRange[]): TokenRange[] {
  const pieces: TokenRange[] = []
  for (const range of ranges.toSorted((a, b) => a.first - b.first)) {
    const last = pieces.at(-1)
    if (last && range.first <= last.end) {
      pieces[pieces.length - 1] = { first: last.first, end: Math.max(last.end, range.end) }
    } else pieces.push(range)
  }
  return pieces
}
