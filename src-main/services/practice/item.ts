import { askedWords } from '../../domain/exercise/asked-words'
import { EVERY_KIND } from '../../domain/exercise/every-kind'
import type { Question } from '../../domain/exercise/exercise-kind'
import type { Task } from '../../domain/exercise/exercises'
import type { Session } from '../../store'
import { viewSources } from '../library/source-view'
import { writable } from '../writable'

/** One question of a session, without its key. `at` is its place in the session, from 0. */
export function itemOf(session: Session, task: Task, at: number, question: Question, seenBefore: boolean) {
  const asked = {
    ...{ sessionId: session.id, textId: task.textId, revision: task.revision },
    ...{ position: at + 1, total: session.tasks.length },
    ...askedWords(question.text, question.segment, EVERY_KIND[task.exercise].about),
    ...{ seenBefore, repeats: task.repeats ?? false },
  }
  return writable({ ...asked, ...shownOf(task.exercise, question) })
}

/** What the exercise shows, sources with their names; each exercise is named, so that each has its own type. */
function shownOf(exercise: Task['exercise'], question: Question) {
  const named = (ids: readonly string[]) => viewSources(question.text, ids)
  switch (exercise) {
    case 'sort':
      return { exercise, sources: named(EVERY_KIND.sort.item(question).sources) }
    case 'mark':
      return { exercise, ...EVERY_KIND.mark.item(question) }
    case 'trace':
      return { exercise, sources: named(EVERY_KIND.trace.item(question).sources) }
    case 'strip':
      return { exercise, ...EVERY_KIND.strip.item(question) }
    case 'check':
      return { exercise, ...EVERY_KIND.check.item(question) }
    case 'rewrite':
      return { exercise, ...EVERY_KIND.rewrite.item(question) }
    case 'contested':
      return { exercise, ...EVERY_KIND.contested.item(question) }
  }
}
