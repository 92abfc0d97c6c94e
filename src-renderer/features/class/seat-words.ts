import type { Seat } from '@contract/class'

/** Names stay on this screen; what leaves it goes by numbers unless somebody asks for names. */
export type Naming = 'names' | 'numbers'

/** How a pupil is called: the name on the teacher's list, or the number of the seat. */
export function seatName({ number, name }: Pick<Seat, 'number' | 'name'>, naming: Naming): string {
  return naming === 'names' ? name : `Pupil ${number}`
}
