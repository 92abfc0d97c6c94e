import type { Label, Owner } from '../codebook'
import { ownerOf, type Segment } from '../study-text'

/** Label and owner that an author gives to other words than the segment's. */
interface TurnedLabel {
  readonly label: Label
  readonly owner?: Owner
}

/** Who answers is asked of facts and opinions, and of them always. */
export function isLegal({ label, owner }: TurnedLabel): boolean {
  return (label !== 'attribution') === (owner !== undefined)
}

export function isSameAs({ label, owner = undefined }: TurnedLabel, segment: Segment): boolean {
  return label === segment.ink && (owner ?? null) === ownerOf(segment)
}
