import { taskOf } from '../../domain/learning/pool-task'
import { planSession } from '../../domain/learning/plan-session'
import { randomFrom } from '../../domain/exercise/random'
import type { Core } from '../core'
import { currentEdition } from '../library/find-edition'
import { practiceState } from '../practice/practice-state'
import { currentLearner } from '../profiles/current-learner'
import { Refusal } from '../refusal'
import { lookAtToday, type LearningWish } from './look-at-today'

/** Goes on with today's session where one is open, else draws one of at most `size` questions. */
export async function startToday(core: Core, { size, ...wish }: LearningWish & { readonly size: number }) {
  const sessionId = await core.store.write(writer => {
    const learnerId = currentLearner(writer).id
    const open = writer.sessions.openToday(learnerId)
    if (open) return open.id
    const { plan, pool, introduces, available } = lookAtToday(core, writer, learnerId, wish)
    const id = core.randomId()
    // The id is the seed: what was drawn can be drawn again.
    const random = randomFrom(id)
    const drawn = planSession({ pool, due: plan.due, introduces, size: Math.min(size, available), random })
    if (drawn.length === 0) throw nothingToAsk(plan.room)
    for (const textId of new Set(drawn.map(task => task.textId))) {
      const { revision, file } = currentEdition(core, textId)
      writer.texts.keep({ id: textId, revision, file })
    }
    const about = { sessionId: id, from: 'today' as const, textId: null, exercise: null }
    writer.append({
      ...{ learnerId, kind: 'session.started' },
      body: { ...about, introduces: introduces ? [introduces] : [], tasks: drawn.map(taskOf) },
    })
    writer.touch('answers')
    return id
  })
  return practiceState(core, sessionId)
}

function nothingToAsk(room: number): Refusal {
  const message =
    room > 0
      ? 'Nothing is due to be practised now. Reading on in a text is always possible.'
      : 'As many questions as you wished for a day are answered. What is due comes back tomorrow.'
  return new Refusal('NOTHING_LEFT', message, undefined)
}
