import type { Core } from '../core'
import { seatedLearner } from './seated-learner'

/** Every class, and who handed something in and has no seat in any. */
export function listClasses(core: Core) {
  return core.store.read(reader => ({
    classes: reader.classes.list(),
    seatless: reader.learners
      .listHandedIn()
      .filter(({ id }) => reader.classes.seatsOf(id).length === 0)
      .map(learner => seatedLearner(reader, learner)),
  }))
}
