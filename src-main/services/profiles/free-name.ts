import { NAME_LENGTH } from '../../domain/record/profile-name'
import type { Reader } from '../../store'
import { Refusal } from '../refusal'

/** Refuses a name that another profile has, whatever its capitals. */
export function mustBeFree(reader: Reader, name: string, ownId?: string): void {
  const holder = reader.learners.named(name)
  if (holder && holder.id !== ownId) {
    throw new Refusal('NAME_TAKEN', 'There is a profile with this name already. Choose another name.', undefined)
  }
}

/** The name itself where it is free, else with the first number that makes it so. */
export function freeName(reader: Reader, name: string): string {
  for (let number = 2, free = name; ; number++) {
    if (!reader.learners.named(free)) return free
    const tail = ` ${number}`
    // Never half of a character.
    free = name.slice(0, NAME_LENGTH - tail.length).replace(/[\uD800-\uDBFF]$/, '') + tail
  }
}
