import type { Learner, Reader } from '../../store'
import type { Core } from '../core'

/** There always is one: `openCore` makes the first, and removing the last makes another. */
export function currentLearner(reader: Reader): Learner {
  const learner = reader.learners.current()
  if (!learner) throw new Error('Nobody is the current learner')
  return learner
}

export const currentLearnerId = (core: Core): string => core.store.read(reader => currentLearner(reader).id)
