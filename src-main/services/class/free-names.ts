import { sameName } from '../../domain/record/class-name'
import type { Reader } from '../../store'
import { Refusal } from '../refusal'

/** Refuses a name that another class has. */
export function mustBeFreeClassName(reader: Reader, name: string, ownId?: string): void {
  const holder = reader.classes.list().find(one => sameName(one.name) === sameName(name))
  if (holder && holder.id !== ownId) {
    throw new Refusal('NAME_TAKEN', 'There is a class with this name already. Choose another name.', undefined)
  }
}

/** Refuses names that another seat of the class has, or that stand twice among them. */
export function mustBeFreeSeatNames(reader: Reader, classId: string, names: readonly string[], ownId?: string): void {
  const taken = new Set(reader.classes.seats(classId).flatMap(seat => (seat.id === ownId ? [] : [sameName(seat.name)])))
  for (const name of names) {
    if (taken.has(sameName(name))) {
      throw new Refusal('NAME_TAKEN', `There is “${name}” in this class already. Nothing was stored.`, undefined)
    }
    taken.add(sameName(name))
  }
}
