import type { Core } from '../core'
import { currentLearner } from '../profiles/current-learner'
import { viewAppeal } from './appeal-view'

/**
 * Every appeal of everybody who uses this data, newest first: a ruling holds for all of them. While the teacher's password
 * locks what others answered, only one's own.
 */
export function listAppeals(core: Core) {
  return core.store.read(reader => {
    const own = core.teacher.isLocked() ? currentLearner(reader).id : null
    const appeals = reader.appeals.list().filter(({ learnerId }) => own === null || learnerId === own)
    return appeals.map(appeal => viewAppeal(core, reader, appeal))
  })
}
