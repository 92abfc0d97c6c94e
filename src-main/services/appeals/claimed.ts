import { asksOwner } from '../../domain/exercise/sort/sort-answer'
import type { KeyClaim } from '../../domain/record/events'
import { Refusal } from '../refusal'

/** A key that somebody holds: an owner with a fact or an opinion, none with an attribution. */
export function claimed({ label, owner }: KeyClaim): KeyClaim {
  if (!asksOwner(label)) return { label, owner: null }
  if (owner === null) {
    throw new Refusal('OWNER_MISSING', 'Say who answers for it: the article itself or a source.', undefined)
  }
  return { label, owner }
}
