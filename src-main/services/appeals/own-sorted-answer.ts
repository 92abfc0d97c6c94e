import { isSorted, type Reader, type SortedAnswer } from '../../store'
import { currentLearner } from '../profiles/current-learner'
import { notFound, notYours } from '../refusal'

/** The current learner's answer to a Sort question: only its key can be appealed against. */
export function ownSortedAnswer(reader: Reader, eventId: string): SortedAnswer {
  const answer = reader.answers.find(eventId)
  if (!answer || !isSorted(answer)) throw notFound('answer')
  if (answer.learnerId !== currentLearner(reader).id) throw notYours()
  return answer
}
