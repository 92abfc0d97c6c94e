import { asksOwner } from '@domain/exercise/sort/sort-answer'
import type { Label, Owner } from '@domain/labelling/codebook'

/** A key in the making, of an appeal or of a ruling. */
export interface KeyDraft {
  label: Label | null
  owner: Owner | null
}

export interface DraftedKey {
  readonly label: Label
  readonly owner: Owner | null
}

/** `null` while a part is missing; an attribution has no owner. */
export function keyOf({ label, owner }: KeyDraft): DraftedKey | null {
  if (label === null || (asksOwner(label) && owner === null)) return null
  return { label, owner: asksOwner(label) ? owner : null }
}

export const isSameKey = (a: DraftedKey, b: DraftedKey): boolean => a.label === b.label && a.owner === b.owner
