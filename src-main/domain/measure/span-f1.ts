import { SPAN_KINDS, type MarkResult, type SpanKind } from '../exercise/mark/mark-answer'
import { clusteredShare, type ClusteredShare } from './clustered-share'
import type { Counted } from './rate'

/** One answer of Mark, as far as one kind of span goes: words marked rightly, left out, and too much. */
export interface SpanAnswer extends Counted {
  readonly kind: SpanKind
  readonly hits: number
  readonly missed: number
  readonly extra: number
}

export interface SpanF1 {
  readonly kind: SpanKind
  /** `null` while no answer has a word of this kind, wanted or marked. */
  readonly f1: ClusteredShare | null
}

/** An answer in parts by kind; the event keeps key and answer, of which `markSpans` makes the result anew. */
export function spanAnswers({ kinds }: Pick<MarkResult, 'kinds'>): SpanAnswer[] {
  return kinds.map(({ kind, hits, missed, extra }) => {
    return { kind, hits: hits.length, missed: missed.length, extra: extra.length }
  })
}

/**
 * Token F1 of each kind of span of both layers, 2 · hits ÷ (2 · hits + missed + extra) with the words of all answers added
 * up first (micro-average: C. D. Manning, P. Raghavan & H. Schütze 2008, "Introduction to Information Retrieval", 13.6),
 * and the 95 % interval of a share whose parts come in answers. In [0, 1].
 */
export function spanF1(answers: Iterable<SpanAnswer>): SpanF1[] {
  const all = [...answers]
  return [...SPAN_KINDS.attribution, ...SPAN_KINDS.inks].map(kind => ({
    kind,
    f1: clusteredShare(all.filter(answer => answer.kind === kind).map(partsOf)),
  }))
}

const partsOf = ({ hits, missed, extra, count }: SpanAnswer) => {
  const parts = { right: 2 * hits, asked: 2 * hits + missed + extra }
  return count === undefined ? parts : { ...parts, count }
}
