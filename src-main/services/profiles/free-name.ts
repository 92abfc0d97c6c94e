import type { Reader } from '../../store'
import { Refusal } from '../refusal'

/** Refuses a name that another profile has, whatever its capitals. */
export function mustBeFree(reader: Reader, name: string, ownId?: string): void {
  const holder = reader.learners.named(name)
  if (holder && holder.id !== ownId) {
    throw new Refusal('NAME_TAKEN', 'There is a profile with this name already. Choose another name.', undefined)
  }
}
