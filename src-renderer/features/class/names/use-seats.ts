import type { ClassView, Seat } from '@contract/class'
import { useAction } from '@app/action'
import { client } from '@app/client'
import { countWords } from '@ui/figures'
import { useToasts } from '@ui/toasts'

/** What can be done with the names on a list; each tells that it was done, and can be undone. */
export function useSeats(classId: string) {
  const { show } = useToasts()

  const add = useAction(async (names: readonly string[]) => {
    const { seatIds } = await client.classes.addSeats({ classId, names: [...names] })
    show(`${countWords(names.length, 'name')} added.`, { name: 'Undo', run: () => takeBack.run(seatIds) })
    return true
  })
  const takeBack = useAction(async (seatIds: string[]) => {
    await client.classes.removeSeats({ seatIds })
    show('The names are taken off again.')
  })

  const rename = useAction(async ({ id: seatId, name: before }: Pick<Seat, 'id' | 'name'>, name: string) => {
    await client.classes.renameSeat({ seatId, name })
    show(`${before} is now called ${name}.`, { name: 'Undo', run: () => rename.run({ id: seatId, name }, before) })
    return true
  })

  const remove = useAction(async ({ id, name }: Seat) => {
    const { removed } = await client.classes.removeSeats({ seatIds: [id] })
    const [seat] = removed
    show(`${name} is off the list.`, { name: 'Undo', run: () => seat && client.classes.putSeatBack({ classId, seat }) })
    return true
  })

  const order = useAction(async (seatIds: string[], before: string[]) => {
    await client.classes.orderSeats({ classId, seatIds })
    show('The order is changed.', { name: 'Undo', run: () => order.run(before, seatIds) })
    return true
  })

  const seat = useAction(async ({ id: seatId, name }: Seat, learnerId: string) => {
    await client.classes.seatLearner({ seatId, learnerId })
    const undo = () => client.classes.seatLearner({ seatId, learnerId: null })
    show(`The record is at ${name} now.`, { name: 'Undo', run: undo })
    return true
  })

  const takeOut = useAction(async ({ id: seatId, name, learner }: Seat) => {
    if (!learner) return
    await client.classes.seatLearner({ seatId, learnerId: null })
    const undo = () => client.classes.seatLearner({ seatId, learnerId: learner.id })
    show(`The record is taken from ${name}.`, { name: 'Undo', run: undo })
  })

  return { add, rename, remove, order, seat, takeOut }
}
export type Seats = ReturnType<typeof useSeats>

const byName = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true })

/** The seats by name, as a register has them. */
export const alphabetical = ({ seats }: ClassView): string[] =>
  seats.toSorted((one, other) => byName.compare(one.name, other.name)).map(({ id }) => id)

/** The seats with one of them a place further up or down. */
export function moved({ seats }: ClassView, seatId: string, by: -1 | 1): string[] {
  const ids = seats.map(({ id }) => id)
  const from = ids.indexOf(seatId)
  const to = Math.min(ids.length - 1, Math.max(0, from + by))
  return from < 0 ? ids : ids.toSpliced(from, 1).toSpliced(to, 0, seatId)
}
