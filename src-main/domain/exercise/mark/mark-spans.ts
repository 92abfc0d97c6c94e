import { f1Of, scoreTokens } from '../token-score'
import { SPAN_KINDS, type MarkedSpan, type MarkKey, type MarkResult } from './mark-answer'

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
