import type { Span } from '@domain/text/sentences'

/** A stretch of a paragraph that something is to be shown on; layers may overlap. */
export interface Layer<T> extends Span {
  readonly value: T
}

/** A stretch that the same layers cover from its first character to its last. */
export interface Run<T> extends Span {
  readonly text: string
  /** In the order in which the layers were given. */
  readonly values: readonly T[]
}

/**
 * Cuts a paragraph wherever a layer begins or ends. The runs are never empty, follow each other without gap or
 * overlap, and joined give the paragraph exactly. What lies outside the paragraph is cut off.
 */
export function runsOf<T>(text: string, layers: readonly Layer<T>[]): Run<T>[] {
  const inside = (offset: number) => Math.min(Math.max(offset, 0), text.length)
  const cuts = new Set([0, text.length, ...layers.flatMap(layer => [inside(layer.start), inside(layer.end)])])
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? text.length
    const values = layers.filter(layer => layer.start <= start && layer.end >= end).map(layer => layer.value)
    return { start, end, text: text.slice(start, end), values }
  })
}
