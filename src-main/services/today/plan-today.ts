import type { Skill } from '../../domain/labelling/codebook'
import type { Session } from '../../store'
import type { Core } from '../core'
import { summariseText } from '../library/text-summary'
import { currentLearner } from '../profiles/current-learner'
import { testReminder } from '../test/reminder'
import { inReadingOrder } from './allowed-texts'
import { lookAtToday, type LearningWish } from './look-at-today'
import type { TextPool } from './today-pool'

const OPEN_MAX = 3

/** What is due, what waits, what was begun, and what to read next. */
export function planToday(core: Core, wish: LearningWish) {
  return core.store.read(reader => {
    const { id } = currentLearner(reader)
    const { plan, pools, introduces, available, answeredToday } = lookAtToday(core, reader, id, wish)
    const skills = [...plan.due, ...plan.waiting].map(({ skill }) => skill)
    return {
      open: reader.sessions
        .allOpen(id)
        .filter(({ origin }) => origin !== 'test')
        .slice(0, OPEN_MAX)
        .map(session => viewOpen(core, session)),
      ...{ due: [...plan.due], waiting: [...plan.waiting], next: plan.next, welcome: plan.welcome },
      ...{ introduces, answeredToday, dailyCap: wish.dailyCap, available },
      nextText: nextText(core, pools, skills),
      test: testReminder(core, reader, id),
    }
  })
}

function viewOpen(core: Core, { id, textId, exercise, passed, tasks }: Session) {
  const title = textId === null ? null : (core.library.find(textId)?.text.title ?? null)
  return { id, textId, title, exercise, position: Math.min(passed + 1, tasks.length), total: tasks.length }
}

/** A text that was begun and has something unseen comes before one that is new. */
function nextText(core: Core, pools: readonly TextPool[], skills: readonly Skill[]) {
  const begun = pools.filter(pool => pool.begun && hasUnsorted(pool))
  const pool =
    begun.toSorted((a, b) => a.edition.text.level - b.edition.text.level)[0] ?? inReadingOrder(pools, skills)[0]
  if (!pool) return null
  const unseen = new Set(pool.tasks.filter(({ met }) => !met).flatMap(task => task.skills))
  const trains = [...new Set(skills)].filter(skill => unseen.has(skill))
  return { text: summariseText(core, pool.edition), trains, begun: pool.begun }
}

/** By Sort a text is gone through; what only other exercises could still ask is no reason to read on. */
function hasUnsorted({ tasks }: TextPool): boolean {
  return tasks.some(({ exercise, met }) => exercise === 'sort' && !met)
}
