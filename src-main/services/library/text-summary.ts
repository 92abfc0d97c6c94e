import { questionName } from '../../domain/exercise/every-kind'
import type { StudyText } from '../../domain/labelling/study-text'
import { countWords, readingMinutes } from '../../domain/text/words'
import type { LatestAnswer, Reader } from '../../store'
import type { Core } from '../core'
import { currentLearner } from '../profiles/current-learner'
import type { Edition } from './edition'
import { ruledText } from './ruled-text'
import { askedIn } from './text-questions'

/** What the Library and Today show of a text, for the learner of now. */
export function summariseText(core: Core, edition: Edition) {
  return core.store.read(reader => prepareSummary(reader)(edition))
}

export function summariseTexts(core: Core, editions: readonly Edition[]) {
  return core.store.read(reader => editions.map(prepareSummary(reader)))
}

/** Of most texts of a large library nothing was answered, and of these nothing more need be asked. */
function prepareSummary(reader: Reader) {
  const { id } = currentLearner(reader)
  const answered = new Set(reader.progress.answeredTexts(id))
  return (edition: Edition) => summarise(reader, id, ruledText(reader, edition), answered.has(edition.text.id))
}

function summarise(reader: Reader, learnerId: string, text: StudyText, isAnswered: boolean) {
  const { scored, byExercise } = askedIn(text)
  const tasks = isAnswered ? reader.answers.latestTasks(learnerId, text.id) : []
  const latest = tasks.filter(({ exercise, segmentId }) => exercise === 'sort' && scored.has(segmentId))
  const sessionsDone = isAnswered ? reader.sessions.practisedCount(learnerId, text.id) : 0
  return {
    ...kindOf(text),
    scored: scored.size,
    seen: latest.length,
    missed: latest.filter(({ correct }) => !correct).length,
    first: isAnswered ? reader.progress.firstOfText(learnerId, text.id) : { asked: 0, right: 0 },
    lastAt: isAnswered ? Math.max(...tasks.map(({ at }) => at)) : null,
    sessionsDone,
    openSession: openSessionOf(reader, learnerId, text.id),
    exercises: exerciseCounts(tasks, byExercise),
    xrayOpen: text.example || sessionsDone > 0,
  }
}

function openSessionOf(reader: Reader, learnerId: string, textId: string) {
  const open = reader.sessions.newestOpenOf(learnerId, textId)
  if (!open) return null
  const { id, exercise, passed, tasks } = open
  return { id, exercise: exercise ?? 'sort', position: Math.min(passed + 1, tasks.length), total: tasks.length }
}

/** What a text is, whoever reads it. */
function kindOf(text: StudyText) {
  const { id, title, genre, topic = null, place = null, level, about, origin, licence, example, skills } = text
  const words = wordCount(text)
  return {
    ...{ id, title, genre, topic, place, level, about, origin, licence, example, skills: [...skills] },
    words,
    minutes: readingMinutes(words),
  }
}

const counted = new WeakMap<StudyText['paragraphs'], number>()

/** Counted once: a ruling changes keys, never words. */
function wordCount({ paragraphs, plain }: StudyText): number {
  const words = counted.get(paragraphs) ?? countWords(plain)
  counted.set(paragraphs, words)
  return words
}

/** An exercise that the text has no question for is not offered. */
function exerciseCounts(tasks: readonly LatestAnswer[], byExercise: ReturnType<typeof askedIn>['byExercise']) {
  const answered = tasks.map(questionName)
  return byExercise.map(({ exercise, questions }) => ({
    exercise,
    questions: questions.size,
    answered: answered.filter(name => questions.has(name)).length,
  }))
}
