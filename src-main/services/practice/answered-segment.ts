import type { Answer, Session } from '../../store'
import type { Edition } from '../library/edition'
import { scoredSegment } from '../library/find-edition'
import { feedbackOn } from './feedback'
import { itemOf } from './item'

/** An answer with what was asked and what it was told, as it was. */
export function answeredSegment(edition: Edition, session: Session, answer: Answer) {
  const { givenLabel: label, givenOwner: owner, givenSource: source, confidence, durationMs } = answer
  return {
    eventId: answer.eventId,
    item: itemOf(edition, session, answer.segmentId, !answer.first),
    answer: { label, owner, source, confidence, durationMs },
    feedback: feedbackOn(edition.text, scoredSegment(edition.text, answer.segmentId), answer),
  }
}
