import * as v from 'valibot'
import type { ItemOf } from '@contract/practice'
import { MARK_LAYERS, type MarkLayer } from '@domain/exercise/exercises'
import { PIECES_MAX, SPAN_KINDS, SPANS_MAX, type MarkedSpan, type SpanKind } from '@domain/exercise/mark/mark-answer'
import type { GivenOf } from '../exercise-parts'

const place = v.pipe(v.number(), v.integer(), v.minValue(0))
const span = v.object({
  kind: v.picklist([...SPAN_KINDS.attribution, ...SPAN_KINDS.inks]),
  pieces: v.pipe(v.array(v.object({ first: place, end: place })), v.minLength(1), v.maxLength(PIECES_MAX)),
})
const draftSchema = v.object({
  layer: v.picklist(MARK_LAYERS),
  spans: v.pipe(v.array(span), v.maxLength(SPANS_MAX)),
})

/** What is marked so far. Where the caret stands and what can be undone is the field's own and not kept. */
export interface MarkDraft {
  readonly layer: MarkLayer
  readonly spans: readonly MarkedSpan[]
}

type Item = Pick<ItemOf<'mark'>, 'layer' | 'tokens'>

export const emptyDraft = ({ layer }: Item): MarkDraft => ({ layer, spans: [] })

export const missing = ({ spans, layer }: MarkDraft): string[] =>
  spans.length > 0 ? [] : [layer === 'inks' ? 'which words are what' : 'who says what']

export function givenOf(draft: MarkDraft): GivenOf<'mark'> | null {
  if (missing(draft).length > 0) return null
  const spans = draft.spans.map(({ kind, pieces }) => ({
    kind,
    pieces: pieces.map(({ first, end }) => ({ first, end })),
  }))
  return { exercise: 'mark', layer: draft.layer, spans }
}

export const toDraft = ({ layer, spans }: GivenOf<'mark'>): MarkDraft => ({ layer, spans })

export function restore(kept: unknown, { layer, tokens }: Item): MarkDraft | null {
  const { success, output } = v.safeParse(draftSchema, kept)
  if (!success || output.layer !== layer) return null
  const known: readonly SpanKind[] = SPAN_KINDS[layer]
  const fits = output.spans.every(
    ({ kind, pieces }) =>
      known.includes(kind) &&
      pieces.every(({ first, end }, at) => first < end && end <= tokens.length && first > (pieces[at - 1]?.end ?? -1)),
  )
  return fits ? output : null
}
