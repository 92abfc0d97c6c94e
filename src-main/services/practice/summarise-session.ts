import { CONFIDENCES } from '../../domain/measure/calibration'
import { rateOf } from '../../domain/measure/rate'
import type { Core } from '../core'
import { editionAt, scoredSegment } from '../library/find-edition'
import { inkSegment } from '../library/inked-segment'
import { viewParagraphs } from '../library/paragraph-view'
import { summariseText } from '../library/text-summary'
import { answeredSegment } from './answered-segment'
import { ownSession } from './own-session'

/** What was done in a session, with the X-ray of just that. */
export function summariseSession(core: Core, sessionId: string) {
  const { session, answers } = core.store.read(reader => ({
    session: ownSession(reader, sessionId),
    answers: reader.answers.ofSession(sessionId),
  }))
  const edition = editionAt(core, session.textId, session.revision)
  const { text } = edition
  const answered = answers.map(answer => answeredSegment(edition, session, answer))
  const segments = answers.map(({ segmentId }) => scoredSegment(text, segmentId))
  const touched = new Set(segments.map(({ paragraph }) => paragraph))
  return {
    sessionId,
    text: summariseText(core, edition),
    both: rateOf(answered, ({ feedback }) => feedback.correct),
    label: rateOf(answered, ({ feedback }) => feedback.labelCorrect),
    owner: rateOf(answered, ({ feedback }) => feedback.ownerCorrect),
    byConfidence: CONFIDENCES.map(confidence => ({
      confidence,
      rate: rateOf(answered, ({ answer, feedback }) => (answer.confidence === confidence ? feedback.correct : null)),
    })),
    answers: answered,
    paragraphs: viewParagraphs(text).filter(({ index }) => touched.has(index)),
    segments: segments
      .toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start)
      .map(segment => inkSegment(text, segment)),
  }
}
