import { EXERCISES } from '../../domain/exercise/exercises'
import { CONFIDENCES } from '../../domain/measure/calibration'
import { rateOf } from '../../domain/measure/rate'
import type { Reader } from '../../store'
import type { Core } from '../core'
import { editionAt } from '../library/find-edition'
import { inkSegment } from '../library/inked-segment'
import { viewParagraphs } from '../library/paragraph-view'
import { ruledText } from '../library/ruled-text'
import { summariseText } from '../library/text-summary'
import { answeredQuestion } from './answered-question'
import { testUnderWay } from '../refusal'
import { ownSession } from './own-session'

type Answered = ReturnType<typeof answeredQuestion>

/** What was done in a session, with the X-ray of just that. */
export function summariseSession(core: Core, sessionId: string) {
  return core.store.read(reader => {
    const session = ownSession(reader, sessionId)
    if (session.origin === 'test' && session.finishedAt === null) throw testUnderWay()
    const { origin: from, textId } = session
    const answers = reader.answers
      .ofSession(sessionId)
      .map(({ eventId }) => answeredQuestion(core, reader, session, eventId))
    return {
      ...{ sessionId, from, textId, answers, ...sortRates(answers) },
      byConfidence: CONFIDENCES.map(confidence => ({
        confidence,
        rate: rateOf(answers, ({ answer, feedback }) => (answer.confidence === confidence ? feedback.correct : null)),
      })),
      byExercise: EXERCISES.flatMap(exercise => exerciseLine(exercise, answers)),
      texts: textsOf(core, reader, answers),
    }
  })
}

/** Label and owner are asked by Sort alone. */
function sortRates(answers: readonly Answered[]) {
  const sorted = answers.flatMap(({ feedback }) => (feedback.exercise === 'sort' ? [feedback] : []))
  const judged = sorted.filter(({ correct }) => correct !== null)
  return {
    both: rateOf(judged, ({ correct }) => correct),
    label: rateOf(judged, ({ labelCorrect }) => labelCorrect),
    owner: rateOf(judged, ({ ownerCorrect }) => ownerCorrect),
  }
}

function exerciseLine(exercise: (typeof EXERCISES)[number], answers: readonly Answered[]) {
  const own = answers.filter(({ item }) => item.exercise === exercise)
  if (own.length === 0) return []
  const scores = own.flatMap(({ feedback }) => (feedback.score === null ? [] : [feedback.score]))
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  return [{ exercise, asked: own.length, score: scores.length === 0 ? null : mean }]
}

/** Text by text, in the order they were met; only segments whose key a feedback of this session has shown. */
function textsOf(core: Core, reader: Reader, answers: readonly Answered[]) {
  const shown = Map.groupBy(answers, ({ item }) => `${item.textId}@${item.revision}`)
  return [...shown.values()].flatMap(own => {
    const first = own[0]?.item
    if (!first) return []
    const edition = editionAt(core, first.textId, first.revision)
    const text = ruledText(reader, edition)
    const ids = new Set(own.flatMap(({ eventId }) => shownBy(reader, eventId)))
    const segments = text.segments.filter(({ id }) => ids.has(id))
    const touched = new Set(segments.map(({ paragraph }) => paragraph))
    return [
      {
        text: summariseText(core, edition),
        paragraphs: viewParagraphs(text).filter(({ index }) => touched.has(index)),
        segments: segments.map(segment => inkSegment(text, segment)),
      },
    ]
  })
}

function shownBy(reader: Reader, eventId: string): readonly string[] {
  const event = reader.events.find(eventId)
  return event?.kind === 'answer.given' ? (event.body.shows ?? [event.body.segmentId]) : []
}
