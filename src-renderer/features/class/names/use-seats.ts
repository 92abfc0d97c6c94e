import type { Seat } from '@contract/class'
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
    const where = learner.handedIn ? ' Without another place it is in no class.' : ''
    show(`The record is taken from ${name}.${where}`, { name: 'Undo', run: undo })
  })

  return { add, rename, remove, order, seat, takeOut }
}
export type Seats = ReturnType<typeof useSeats>
