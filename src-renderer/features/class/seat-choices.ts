import type { Seat } from '@contract/class'
import { sameName } from '@domain/record/class-name'
import { NAME_LENGTH } from '@domain/record/profile-name'

/** No id: that begins with a letter or a figure. */
export const NEW_SEAT = '+'

/** A name for a new seat: the record's own, with the first number that makes it free. */
export function newSeatName(seats: readonly Pick<Seat, 'name'>[], name: string): string {
  const taken = new Set(seats.map(seat => sameName(seat.name)))
  for (let number = 2, free = name; ; number++) {
    if (!taken.has(sameName(free))) return free
    const tail = ` ${number}`
    // Never half of a character.
    free = name.slice(0, NAME_LENGTH - tail.length).replace(/[\uD800-\uDBFF]$/, '') + tail
  }
}

/** Where a record can go: the free seat of its name, else a new one; and any other that is free. */
export function seatChoices(seats: readonly Seat[], name: string): { value: string; name: string }[] {
  const isNamed = (seat: Seat) => sameName(seat.name) === sameName(name)
  const free = seats.filter(({ learner }) => learner === null)
  const choice = (seat: Seat) => ({ value: seat.id, name: `${seat.number} · ${seat.name}` })
  return [
    ...free.filter(isNamed).map(choice),
    { value: NEW_SEAT, name: `A new place: ${newSeatName(seats, name)}` },
    ...free.filter(seat => !isNamed(seat)).map(choice),
  ]
}
