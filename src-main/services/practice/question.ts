import type { Question } from '../../domain/exercise/exercise-kind'
import type { Task } from '../../domain/exercise/exercises'
import type { Reader, Session } from '../../store'
import type { Core } from '../core'
import { editionAt, segmentOf } from '../library/find-edition'
import { ruledText } from '../library/ruled-text'

/** A session's question with its text as it was when the session began, under the rulings of now. */
export function questionOf(core: Core, reader: Reader, session: Session, task: Task): Question {
  const text = ruledText(reader, editionAt(core, task.textId, task.revision))
  const segment = segmentOf(text, task.segmentId)
  const seed = `${session.id} ${segment.id}`
  return { text, segment, seed, ...(task.layer ? { layer: task.layer } : {}) }
}
