import type { Label, Owner } from '../../labelling/codebook'
import { ownerOf, type ScoredSegment } from '../../labelling/study-text'
import type { Marked } from '../exercises'

export interface SortAnswer {
  readonly label: Label
  readonly owner: Owner | null
  /** Id of a source; optional even where sources are offered. */
  readonly source: string | null
}

export interface SortKey {
  readonly label: Label
  /** `null` of an attribution. */
  readonly owner: Owner | null
  /** Ids of sources, outermost first. */
  readonly voice: readonly string[]
}

export interface SortResult extends Marked {
  /** Label and, where the key has one, owner. */
  readonly correct: boolean
  /** Half for the label alone. */
  readonly score: number
  readonly labelCorrect: boolean
  /** `null`: not asked, or makes no sense for this key. */
  readonly ownerCorrect: boolean | null
  /** `null`: none was chosen, or the key has no owner. */
  readonly sourceCorrect: boolean | null
}

/** Whether the form asks who answers for it. */
export function asksOwner(label: Label | null): boolean {
  return label === 'fact' || label === 'opinion'
}

/**
 * The answer without what its form does not ask: no owner of an attribution, no source of the article's own claim.
 * `null` when the owner is asked and missing.
 */
export function completeSort(given: SortAnswer): SortAnswer | null {
  if (!asksOwner(given.label)) return { label: given.label, owner: null, source: null }
  if (given.owner === null) return null
  return { label: given.label, owner: given.owner, source: given.owner === 'source' ? given.source : null }
}

export function sortKey(segment: ScoredSegment): SortKey {
  return { label: segment.ink, owner: ownerOf(segment), voice: segment.voice }
}

/** Label and owner are marked apart: they are two abilities. Which source is never held against the learner. */
export function markSort(key: SortKey, given: SortAnswer): SortResult {
  const labelCorrect = given.label === key.label
  const ownerCorrect = key.owner === null || given.owner === null ? null : given.owner === key.owner
  const sourceCorrect = key.owner === null || given.source === null ? null : key.voice.includes(given.source)
  const correct = labelCorrect && ownerCorrect !== false
  return { correct, score: correct ? 1 : labelCorrect ? 0.5 : 0, labelCorrect, ownerCorrect, sourceCorrect }
}
