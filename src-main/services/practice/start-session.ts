import { candidateOf, type Candidate } from '../../domain/exercise/candidate'
import { drawSession } from '../../domain/exercise/draw-session'
import { randomFrom } from '../../domain/exercise/random'
import type { StudyText } from '../../domain/labelling/study-text'
import type { Reader } from '../../store'
import type { Core } from '../core'
import { currentEdition, scoredSegments } from '../library/find-edition'
import { currentLearner } from '../profiles/current-learner'
import { Refusal } from '../refusal'
import { practiceState } from './practice-state'

export type From = 'unseen' | 'missed'

export interface SessionWish {
  readonly textId: string
  readonly size: number
  readonly from: From
}

/** Goes on with the open session of this text where there is one, else draws a new one. */
export async function startSession(core: Core, { textId, size, from }: SessionWish) {
  const { text, revision, file } = currentEdition(core, textId)
  const id = await core.store.write(writer => {
    const learnerId = currentLearner(writer).id
    const open = writer.sessions.open(learnerId, textId)
    if (open) return open.id
    const pool = poolOf(writer, learnerId, text, from)
    if (pool.length === 0) throw nothingLeft(from)
    const sessionId = core.randomId()
    // The id is the seed: what was drawn can be drawn again.
    const segments = drawSession(pool, size, randomFrom(sessionId))
    writer.texts.keep({ id: textId, revision, file })
    writer.append({ learnerId, kind: 'session.started', body: { sessionId, textId, revision, segments, from } })
    writer.touch('answers')
    return sessionId
  })
  return practiceState(core, id)
}

/** Mistakes made with confidence come back first. */
function poolOf(reader: Reader, learnerId: string, text: StudyText, from: From): Candidate[] {
  const latest = new Map(reader.progress.latestOfText(learnerId, text.id).map(answer => [answer.segmentId, answer]))
  return scoredSegments(text).flatMap(segment => {
    const answer = latest.get(segment.id)
    if (from === 'unseen') return answer ? [] : [candidateOf(segment, text.sources)]
    return answer && !answer.correct ? [candidateOf(segment, text.sources, answer.confidence)] : []
  })
}

function nothingLeft(from: From): Refusal {
  const message =
    from === 'unseen'
      ? 'Every segment of this text has been sorted. What was missed can be sorted again.'
      : 'No segment of this text is missed: each was right the last time it was asked.'
  return new Refusal('NOTHING_LEFT', message, undefined)
}
