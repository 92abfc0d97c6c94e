import type { SortKey } from '../../domain/exercise/mark-answer'
import { ownerOf, type ScoredSegment } from '../../domain/labelling/study-text'

export function keyOf(segment: ScoredSegment): SortKey {
  return { label: segment.ink, owner: ownerOf(segment), voice: segment.voice }
}
