import {
  addClass,
  addSeats,
  getClass,
  listClasses,
  lookAtHandIn,
  orderSeats,
  putSeatBack,
  removeClass,
  removeLearner,
  removeSeats,
  renameClass,
  renameSeat,
  seatLearner,
  takeHandIn,
  type Core,
} from '../services'
import type { Implementer } from './implementer'

export function classHandlers({ classes }: Implementer, core: Core) {
  return {
    list: classes.list.handler(() => listClasses(core)),
    get: classes.get.handler(({ input }) => getClass(core, input.classId)),
    add: classes.add.handler(({ input }) => addClass(core, input.name)),
    rename: classes.rename.handler(({ input }) => renameClass(core, input.classId, input.name)),
    remove: classes.remove.handler(({ input }) => removeClass(core, input.classId)),
    addSeats: classes.addSeats.handler(({ input }) => addSeats(core, input.classId, input.names)),
    putSeatBack: classes.putSeatBack.handler(({ input }) => putSeatBack(core, input.classId, input.seat)),
    renameSeat: classes.renameSeat.handler(({ input }) => renameSeat(core, input.seatId, input.name)),
    removeSeats: classes.removeSeats.handler(({ input }) => removeSeats(core, input.seatIds)),
    orderSeats: classes.orderSeats.handler(({ input }) => orderSeats(core, input.classId, input.seatIds)),
    seatLearner: classes.seatLearner.handler(({ input }) => seatLearner(core, input.seatId, input.learnerId)),
    removeLearner: classes.removeLearner.handler(({ input }) => removeLearner(core, input.learnerId)),
    lookAtHandIn: classes.lookAtHandIn.handler(({ input }) => lookAtHandIn(core, input.classId, input.fileId)),
    takeHandIn: classes.takeHandIn.handler(({ input }) => takeHandIn(core, input.classId, input.fileId, input.seat)),
  }
}
