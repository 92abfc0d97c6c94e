import { questionName } from '../../domain/exercise/every-kind'
import { EXERCISES, type Exercise } from '../../domain/exercise/exercises'
import { isScored, type StudyText } from '../../domain/labelling/study-text'
import { questionsIn } from './ruled-text'

export interface TextQuestions {
  /** Ids of the segments that have a key. */
  readonly scored: ReadonlySet<string>
  /** Every exercise that the text has questions for, with their names. */
  readonly byExercise: readonly { readonly exercise: Exercise; readonly questions: ReadonlySet<string> }[]
}

const known = new WeakMap<StudyText, TextQuestions>()

/** What of a text can be asked, under the rulings of now, to be counted at each look at the library. */
export function askedIn(text: StudyText): TextQuestions {
  const found = known.get(text) ?? find(text)
  known.set(text, found)
  return found
}

function find(text: StudyText): TextQuestions {
  const all = questionsIn(text)
  const namesOf = (exercise: Exercise) => new Set(all.filter(one => one.exercise === exercise).map(questionName))
  return {
    scored: new Set(text.segments.filter(isScored).map(({ id }) => id)),
    byExercise: EXERCISES.map(exercise => ({ exercise, questions: namesOf(exercise) })).filter(
      ({ questions }) => questions.size > 0,
    ),
  }
}
