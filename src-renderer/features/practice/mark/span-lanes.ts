import { endOf, firstOf } from '@domain/exercise/mark/caret/mark-state'
import type { MarkLayer } from '@domain/exercise/exercises'
import { SPAN_KINDS, type MarkedSpan, type SpanKind } from '@domain/exercise/mark/mark-answer'

/**
 * On which lane under the words each span is drawn, from 0. Every kind has its own, so that it is told by its place as
 * well as by its pattern; of two of a kind that meet the shorter lies nearer to the words, the longer further down.
 */
export function lanesOf(spans: readonly MarkedSpan[], layer: MarkLayer): Map<MarkedSpan, number> {
  const lanes = new Map<MarkedSpan, number>()
  const kinds: readonly SpanKind[] = SPAN_KINDS[layer]
  const nearFirst = spans.toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || endOf(a) - firstOf(a) - (endOf(b) - firstOf(b)),
  )
  for (const span of nearFirst) {
    const taken = new Set([...lanes].filter(([other]) => meet(span, other)).map(([, lane]) => lane))
    let lane = kinds.indexOf(span.kind)
    while (taken.has(lane)) lane++
    lanes.set(span, lane)
  }
  return lanes
}

/** The pieces of a span are joined by a thread, so what lies between them is taken too. */
const meet = (a: MarkedSpan, b: MarkedSpan) => firstOf(a) < endOf(b) && firstOf(b) < endOf(a)
