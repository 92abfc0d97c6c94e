import { certaintyMark } from '../../domain/exercise/certainty'
import { findDecidingWords } from '../../domain/exercise/deciding-words'
import type { Question } from '../../domain/exercise/exercise-kind'
import type { Segment } from '../../domain/labelling/study-text'
import type { Reader } from '../../store'
import { measuredIn, measuredOf } from '../library/measured-difficulty'
import { viewNote } from '../library/note-view'
import { writable } from '../writable'
import { rulingOn } from './ruling'
import type { StoredAnswer } from './stored-answer'
import { tellingOf } from './telling'

/** What a stored answer is told: the key, why it is so, and how it compares. */
export function feedbackOn(reader: Reader, question: Question, stored: StoredAnswer) {
  const { text, segment } = question
  const { answer } = stored
  const { correct, score, confidence, learnerId } = answer
  return writable({
    ...{ correct, score },
    wordsAt: segment.note ? findDecidingWords(text, { ...segment, note: segment.note }) : null,
    note: segment.note ? viewNote(segment.note) : null,
    pair: pairOf(segment),
    measured: measuredOf(measuredIn(reader, text), segment),
    marks: segment.marks.map(({ kind, start, end, harmless }) => ({ kind, start, end, harmless })),
    certaintyMark: correct === null ? null : certaintyMark(correct, confidence),
    ruling: rulingOn(reader, text.id, segment.id),
    appealId: reader.appeals.latestOf(learnerId, text.id, segment.id)?.id ?? null,
    ...tellingOf(question, stored),
  })
}

function pairOf({ tasks }: Segment) {
  if (!tasks?.pair) return null
  const { text, label, owner = null, why } = tasks.pair
  return { text, label, owner, why }
}
