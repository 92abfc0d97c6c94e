import type { Database } from 'better-sqlite3'
import type { RecordedEvent } from '../domain/record/events'

/** Tables that can be emptied and made again from the events alone, with the columns that name a row. */
export const SUMMARY_TABLES = [
  { name: 'sessions', key: 'id' },
  { name: 'answers', key: 'seq' },
  { name: 'revealed', key: 'learner_id, text_id' },
] as const

export interface Summaries {
  /** The one way an event reaches the summaries, when it is appended and when they are made again. */
  apply(event: RecordedEvent): void
}

export function prepareSummaries(db: Database): Summaries {
  const startSession = db.prepare(
    `INSERT INTO sessions (id, learner_id, text_id, revision, segments, started_at)
     VALUES (@id, @learnerId, @textId, @revision, @segments, @at)`,
  )
  const addAnswer = db.prepare(
    `INSERT INTO answers (seq, event_id, learner_id, session_id, at, text_id, revision, segment_id, exercise,
       given_label, key_label, given_owner, key_owner, given_source, confidence, correct, first, duration_ms)
     VALUES (@seq, @eventId, @learnerId, @sessionId, @at, @textId, @revision, @segmentId, @exercise,
       @givenLabel, @keyLabel, @givenOwner, @keyOwner, @givenSource, @confidence, @correct, @first, @durationMs)`,
  )
  const ofSession = (change: string) =>
    db.prepare(`UPDATE sessions SET ${change} WHERE id = @sessionId AND learner_id = @learnerId`)
  const countAnswer = ofSession('answered = answered + 1')
  const countPassed = ofSession('passed = passed + 1')
  const finishSession = ofSession('finished_at = @at')
  // The first time counts: from then on the text was no longer unseen.
  const reveal = db.prepare(
    'INSERT INTO revealed (learner_id, text_id, at) VALUES (@learnerId, @textId, @at) ON CONFLICT DO NOTHING',
  )

  return {
    apply(event) {
      const { seq, learnerId, at } = event
      switch (event.kind) {
        case 'session.started': {
          const { sessionId, textId, revision, segments } = event.body
          startSession.run({ id: sessionId, learnerId, textId, revision, segments: JSON.stringify(segments), at })
          return
        }
        case 'answer.given': {
          const { sessionId, textId, revision, segmentId, exercise, given, key, confidence, durationMs } = event.body
          addAnswer.run({
            ...{ seq, eventId: event.id, learnerId, sessionId, at, textId, revision, segmentId, exercise },
            ...{ givenLabel: given.label, givenOwner: given.owner, givenSource: given.source },
            ...{ keyLabel: key.label, keyOwner: key.owner, confidence, durationMs },
            correct: event.body.correct ? 1 : 0,
            first: event.body.first ? 1 : 0,
          })
          mustChangeOne(countAnswer.run({ sessionId, learnerId }), sessionId)
          return
        }
        case 'feedback.passed': {
          const { sessionId } = event.body
          mustChangeOne(countPassed.run({ sessionId, learnerId }), sessionId)
          return
        }
        case 'session.finished': {
          const { sessionId } = event.body
          mustChangeOne(finishSession.run({ sessionId, learnerId, at }), sessionId)
          return
        }
        case 'text.revealed':
          reveal.run({ learnerId, textId: event.body.textId, at })
      }
    },
  }
}

/** Empties the summaries and makes them again from the record, in the transaction that is open. */
export function rebuildSummaries(db: Database, events: Iterable<RecordedEvent>, summaries: Summaries): void {
  for (const { name } of SUMMARY_TABLES) db.exec(`DELETE FROM ${name}`)
  for (const event of events) summaries.apply(event)
}

/** An event that fits no session of its learner must not enter the record. */
function mustChangeOne({ changes }: { changes: number }, sessionId: string): void {
  if (changes !== 1) throw new Error(`There is no session ${sessionId} of this learner`)
}
