import { NAME_LENGTH } from '../../domain/record/profile-name'
import type { Reader, Writer } from '../../store'
import { Refusal } from '../refusal'

/**
 * Sees to it that a profile can have a name: one that another profile has, whatever its capitals, is refused. A learner
 * who was handed in is known by the name of a seat, so that one makes way.
 */
export function claimName(writer: Writer, name: string, ownId?: string): void {
  const holder = writer.learners.named(name)
  if (!holder || holder.id === ownId) return
  if (!writer.learners.isHandedIn(holder.id)) {
    throw new Refusal('NAME_TAKEN', 'There is a profile with this name already. Choose another name.', undefined)
  }
  writer.learners.rename(holder.id, freeName(writer, holder.name))
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
