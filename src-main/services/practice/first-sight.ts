import type { StudyText } from '../../domain/labelling/study-text'
import type { Reader, Session } from '../../store'

/** Whether the learner meets the segment for the first time: neither answered, nor shown with its ink. */
export function isFirstSight(reader: Reader, { learnerId, textId }: Session, text: StudyText, segmentId: string) {
  const shown = text.example || reader.answers.revealedAt(learnerId, textId) !== null
  return !shown && !reader.answers.hasAnswered(learnerId, textId, segmentId)
}
