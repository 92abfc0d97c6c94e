import type { Learner, Reader } from '../../store'
import { notFound } from '../refusal'
import { currentLearner } from './current-learner'

/** Whose record is looked at: a learner's by id, or that of who is learning now. */
export function whoseRecord(reader: Reader, learnerId: string | null): Learner {
  if (learnerId === null) return currentLearner(reader)
  const learner = reader.learners.find(learnerId)
  if (!learner) throw notFound('profile')
  return learner
}
