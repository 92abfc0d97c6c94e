import { questionName } from '../../domain/exercise/every-kind'
import { EXERCISES } from '../../domain/exercise/exercises'
import { isScored, type StudyText } from '../../domain/labelling/study-text'
import { countWords, readingMinutes } from '../../domain/text/words'
import type { Reader } from '../../store'
import type { Core } from '../core'
import { currentLearner } from '../profiles/current-learner'
import type { Edition } from './edition'
import { questionsIn, ruledText } from './ruled-text'

/** What the Library and Today show of a text, for the learner of now. */
export function summariseText(core: Core, edition: Edition) {
  return core.store.read(reader => {
    const text = ruledText(reader, edition)
    const learner = currentLearner(reader)
    const scored = text.segments.filter(isScored)
    const words = countWords(text.plain)
    const ids = new Set(scored.map(segment => segment.id))
    const latest = reader.progress.latestOfText(learner.id, text.id).filter(({ segmentId }) => ids.has(segmentId))
    const open = reader.sessions.newestOpenOf(learner.id, text.id)
    const sessionsDone = reader.sessions.practisedCount(learner.id, text.id)
    return {
      ...{ id: text.id, title: text.title, genre: text.genre, level: text.level, about: text.about },
      ...{ origin: text.origin, licence: text.licence, example: text.example, skills: [...text.skills] },
      words,
      minutes: readingMinutes(words),
      scored: scored.length,
      seen: latest.length,
      missed: latest.filter(({ correct }) => !correct).length,
      first: reader.progress.firstOfText(learner.id, text.id),
      sessionsDone,
      openSession: open && {
        ...{ id: open.id, exercise: open.exercise ?? 'sort' },
        position: Math.min(open.passed + 1, open.tasks.length),
        total: open.tasks.length,
      },
      exercises: exerciseCounts(reader, learner.id, text),
      xrayOpen: text.example || sessionsDone > 0,
    }
  })
}

/** An exercise that the text has no question for is not offered. */
function exerciseCounts(reader: Reader, learnerId: string, text: StudyText) {
  const answered = new Set(reader.answers.latestTasks(learnerId, text.id).map(questionName))
  return EXERCISES.flatMap(exercise => {
    const questions = questionsIn(text).filter(one => one.exercise === exercise)
    if (questions.length === 0) return []
    return [
      {
        exercise,
        questions: questions.length,
        answered: questions.filter(one => answered.has(questionName(one))).length,
      },
    ]
  })
}
