import { isScored, type ScoredSegment, type Segment } from '../../labelling/study-text'
import type { MarkLayer } from '../exercises'
import { hasUncutCue } from './attribution-parts'

/**
 * The segment by which a sentence is asked in a layer, once; `undefined` where it is not asked. Its note is what the
 * feedback explains and its skills are what the question trains, so it is the one that the layer is about.
 */
export function askedBy(sentence: readonly Segment[], layer: MarkLayer): ScoredSegment | undefined {
  return layer === 'attribution' ? handingOver(sentence) : hardestOfSeveral(sentence)
}

/** Words that claim nothing may be content (a source's question); of words left open nobody knows whose they are. */
function handingOver(sentence: readonly Segment[]): ScoredSegment | undefined {
  if (!sentence.every(one => one.ink === 'none' || isScored(one))) return undefined
  return sentence.filter(isScored).find(one => one.ink === 'attribution' || hasUncutCue(one))
}

/** Every word must have an ink, since one that has none could be held against whoever gives it one. */
function hardestOfSeveral(sentence: readonly Segment[]): ScoredSegment | undefined {
  const scored = sentence.filter(isScored)
  if (scored.length < sentence.length || new Set(scored.map(({ ink }) => ink)).size < 2) return undefined
  return scored.reduce((hardest, one) => (one.note.difficulty > hardest.note.difficulty ? one : hardest))
}
