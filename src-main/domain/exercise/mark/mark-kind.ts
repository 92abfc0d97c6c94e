import type { ExerciseKind, Question } from '../exercise-kind'
import { segmentsOfSentence } from '../asked-words'
import { MARK_LAYERS, type MarkLayer } from '../exercises'
import { askedBy } from './asked-by'
import { PIECES_MAX, SPAN_KINDS, SPANS_MAX, type MarkedSpan } from './mark-answer'
import { spansToMark, tokensToMark } from './mark-key'
import { markSpans } from './mark-spans'

export const markKind: ExerciseKind<'mark'> = {
  exercise: 'mark',
  about: 'sentence',
  asks(text, segment) {
    const sentence = segmentsOfSentence(text, segment)
    return MARK_LAYERS.filter(layer => askedBy(sentence, layer)?.id === segment.id)
  },
  item: question => ({ layer: layerOf(question), tokens: tokensToMark(question.text, question.segment) }),
  key: question => ({
    layer: layerOf(question),
    spans: spansToMark(question.text, question.segment, layerOf(question)),
  }),
  accept(question, given) {
    const layer = layerOf(question)
    const count = tokensToMark(question.text, question.segment).length
    if (given.layer !== layer || given.spans.length === 0 || given.spans.length > SPANS_MAX) return null
    return given.spans.every(span => isWithin(span, layer, count)) ? given : null
  },
  mark: markSpans,
  shows: ({ text, segment }) => segmentsOfSentence(text, segment).map(({ id }) => id),
}

function isWithin({ kind, pieces }: MarkedSpan, layer: MarkLayer, count: number): boolean {
  const known = (SPAN_KINDS[layer] as readonly string[]).includes(kind)
  const inOrder = pieces.every(
    ({ first, end }, at) => first < end && end <= count && first >= (pieces[at - 1]?.end ?? 0),
  )
  return known && pieces.length > 0 && pieces.length <= PIECES_MAX && inOrder
}

function layerOf({ layer, segment }: Question): MarkLayer {
  if (!layer) throw new Error(`Which layer of ${segment.id} is to be marked is not said`)
  return layer
}
