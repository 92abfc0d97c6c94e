import type { Task } from '../../domain/exercise/exercises'
import type { Reader } from '../../store'
import type { Core } from '../core'
import { editionAt } from '../library/find-edition'

/**
 * Whether the learner meets the segment for the first time: no feedback, no X-ray and no appeal of somebody else, which
 * everybody may read, has shown its key, and no test that goes on has asked it.
 */
export function isFirstSight(core: Core, reader: Reader, learnerId: string, task: Task): boolean {
  const { textId, revision, segmentId } = task
  const shown = editionAt(core, textId, revision).text.example || reader.answers.revealedAt(learnerId, textId) !== null
  const argued = reader.appeals.existsOn(textId, segmentId, learnerId)
  const asked = reader.sittings.isSealed(learnerId, textId, segmentId)
  return !shown && !argued && !asked && !reader.answers.isMet(learnerId, textId, segmentId)
}
