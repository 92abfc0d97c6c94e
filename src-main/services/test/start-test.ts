import type { FormItem } from '../../domain/assessment/form'
import type { Task } from '../../domain/exercise/exercises'
import { isScored } from '../../domain/labelling/study-text'
import type { Writer } from '../../store'
import type { Core } from '../core'
import { currentEdition } from '../library/find-edition'
import { ruledText } from '../library/ruled-text'
import { practiceState } from '../practice/practice-state'
import { currentLearner } from '../profiles/current-learner'
import { Refusal } from '../refusal'
import { formsOf } from './forms'
import { formFor, seriesIn } from './series-of'

/** Goes on with the test that is open, else begins the one that may be taken now. */
export async function startTest(core: Core) {
  const id = await core.store.write(writer => {
    const learnerId = currentLearner(writer).id
    const { open, standings } = seriesIn(core, writer, learnerId)
    if (open) return open.sessionId
    const next = standings.find(({ state }) => state === 'now')
    const set = formsOf(core)
    if (!next || !set) throw noTestNow(set !== null)
    const { occasion } = next
    const form = formFor(learnerId, occasion)
    const tasks = tasksOf(core, writer, set.forms[form])
    const sessionId = core.randomId()
    writer.append({
      ...{ learnerId, kind: 'session.started' },
      body: {
        ...{ sessionId, from: 'test', textId: null, exercise: 'sort', introduces: [], tasks },
        test: { occasion, form, drawnFrom: set.drawnFrom },
      },
    })
    writer.touch('answers')
    return sessionId
  })
  return practiceState(core, id)
}

/** A form, without what a ruling says is no longer scored; its texts are kept as they are now. */
function tasksOf(core: Core, writer: Writer, items: readonly FormItem[]): Task[] {
  for (const textId of new Set(items.map(item => item.textId))) {
    const { revision, file } = currentEdition(core, textId)
    writer.texts.keep({ id: textId, revision, file })
  }
  return items.flatMap(({ textId, segmentId }) => {
    const edition = currentEdition(core, textId)
    const segment = ruledText(writer, edition).segments.find(({ id }) => id === segmentId)
    if (!segment || !isScored(segment)) return []
    return [{ textId, revision: edition.revision, exercise: 'sort' as const, segmentId }]
  })
}

function noTestNow(hasForms: boolean): Refusal {
  const message = hasForms
    ? 'No test may be taken now. The page of the test says when the next one is.'
    : 'The library has too few texts for a test.'
  return new Refusal('NOTHING_LEFT', message, undefined)
}
