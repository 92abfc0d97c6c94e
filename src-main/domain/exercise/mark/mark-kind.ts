import { isScored, type Segment, type StudyText } from '../../labelling/study-text'
import { segmentsOfSentence } from '../asked-words'
import type { ExerciseKind, Question } from '../exercise-kind'
import type { MarkLayer } from '../exercises'
import { f1Of, scoreTokens } from '../token-score'
import { SPAN_KINDS, type MarkedSpan, type MarkKey, type MarkResult } from './mark-answer'
import { spansToMark, tokensToMark } from './mark-key'

/** More than any sentence has; an answer from elsewhere must not grow without bound. */
const SPANS_MAX = 60

export const markKind: ExerciseKind<'mark'> = {
  exercise: 'mark',
  about: 'sentence',
  asks(text, segment) {
    const sentence = segmentsOfSentence(text, segment)
    // A sentence is asked once, by its first segment, and only where every word of it has a label.
    if (sentence[0]?.id !== segment.id || !sentence.every(isScored)) return []
    const layers: MarkLayer[] = []
    if (sentence.some(one => one.ink === 'attribution')) layers.push('attribution')
    if (new Set(sentence.map(one => one.ink)).size > 1) layers.push('inks')
    return layers
  },
  item: question => ({ layer: layerOf(question), tokens: tokensToMark(question.text, question.segment) }),
  key: question => ({
    layer: layerOf(question),
    spans: spansToMark(question.text, question.segment, layerOf(question)),
  }),
  accept(question, given) {
    const layer = layerOf(question)
    const count = tokensToMark(question.text, question.segment).length
    if (given.layer !== layer || given.spans.length > SPANS_MAX) return null
    return given.spans.every(span => isWithin(span, layer, count)) ? given : null
  },
  mark: markSpans,
  shows: ({ text, segment }) => sentenceIds(text, segment),
}

/** Tokens are compared kind by kind; which of two spans of a kind holds a token makes no difference. */
export function markSpans(key: MarkKey, given: MarkKey): MarkResult {
  const kinds = SPAN_KINDS[key.layer].map(kind => ({
    kind,
    ...scoreTokens(tokensOf(key.spans, kind), tokensOf(given.spans, kind)),
  }))
  const sum = (part: 'hits' | 'missed' | 'extra') => kinds.reduce((all, kind) => all + kind[part].length, 0)
  const score = f1Of(sum('hits'), sum('missed'), sum('extra'))
  return { correct: score === 1, score, kinds }
}

function tokensOf(spans: readonly MarkedSpan[], kind: MarkedSpan['kind']): Set<number> {
  const own = spans.filter(span => span.kind === kind)
  return new Set(
    own.flatMap(({ pieces }) =>
      pieces.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, at) => first + at)),
    ),
  )
}

function isWithin({ kind, pieces }: MarkedSpan, layer: MarkLayer, count: number): boolean {
  const known = (SPAN_KINDS[layer] as readonly string[]).includes(kind)
  const inOrder = pieces.every(
    ({ first, end }, at) => first < end && end <= count && first >= (pieces[at - 1]?.end ?? 0),
  )
  return known && pieces.length > 0 && inOrder
}

const sentenceIds = (text: StudyText, segment: Segment) => segmentsOfSentence(text, segment).map(({ id }) => id)

function layerOf({ layer, segment }: Question): MarkLayer {
  if (!layer) throw new Error(`Which layer of ${segment.id} is to be marked is not said`)
  return layer
}
