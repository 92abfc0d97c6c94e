import { certaintyMark } from '../../domain/exercise/certainty'
import { findDecidingWords } from '../../domain/exercise/deciding-words'
import { markAnswer } from '../../domain/exercise/mark-answer'
import type { ScoredSegment, StudyText } from '../../domain/labelling/study-text'
import type { Answer } from '../../store'
import { viewNote } from '../library/note-view'
import { viewSources } from '../library/source-view'

/**
 * What a stored answer is told. The key is the one it was scored by, not today's: an answer that is looked at again
 * shows what was shown then.
 */
export function feedbackOn(text: StudyText, segment: ScoredSegment, answer: Answer) {
  const key = { label: answer.keyLabel, owner: answer.keyOwner, voice: segment.voice }
  const given = { label: answer.givenLabel, owner: answer.givenOwner, source: answer.givenSource }
  const { labelCorrect, ownerCorrect, sourceCorrect } = markAnswer(key, given)
  return {
    ...{ correct: answer.correct, labelCorrect, ownerCorrect, sourceCorrect },
    key: { label: key.label, owner: key.owner, voice: viewSources(text, key.voice) },
    wordsAt: findDecidingWords(text, segment),
    note: viewNote(segment.note),
    marks: [...segment.marks],
    certaintyMark: certaintyMark(answer.correct, answer.confidence),
  }
}
