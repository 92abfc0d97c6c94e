import type { Database } from 'better-sqlite3'
import type { EventOf } from '../event-rows'

/**
 * How the sittings of the test come out of events. Answers of one that has not ended are kept apart as they are: until
 * they are answers like others, no figure or list can tell what came of them.
 */
export function sittingRows(db: Database) {
  const start = db.prepare(
    `INSERT INTO sittings (session_id, learner_id, occasion, form, drawn_from, started_at)
     VALUES (@sessionId, @learnerId, @occasion, @form, @drawnFrom, @at)`,
  )
  const seal = db.prepare(
    `INSERT INTO sealed_answers (seq, session_id, learner_id, text_id, segment_id, event)
     SELECT @seq, session_id, @learnerId, @textId, @segmentId, @event FROM sittings
     WHERE session_id = @sessionId AND learner_id = @learnerId AND finished_seq IS NULL`,
  )
  // The first end counts: what was told then is told.
  const finish = db.prepare(
    `UPDATE sittings SET finished_at = @at, finished_seq = @seq
     WHERE session_id = @sessionId AND learner_id = @learnerId AND finished_seq IS NULL`,
  )
  const sealed = db
    .prepare<[string], string>('SELECT event FROM sealed_answers WHERE session_id = ? ORDER BY seq')
    .pluck()
  const unseal = db.prepare('DELETE FROM sealed_answers WHERE session_id = ?')
  return {
    start({ learnerId, at, body }: EventOf<'session.started'>): void {
      if ('test' in body) start.run({ ...body.test, sessionId: body.sessionId, learnerId, at })
    },
    /** Keeps an answer apart; says whether it is one of a sitting that has not ended. */
    seal(event: EventOf<'answer.given'>): boolean {
      const { seq, id, learnerId, place, at, kind, body } = event
      const { sessionId, textId, segmentId } = body
      // In one order of fields, so that made again it is the same to the character.
      const asIs = JSON.stringify({ seq, id, learnerId, place, at, kind, body })
      return seal.run({ seq, sessionId, learnerId, textId, segmentId, event: asIs }).changes === 1
    },
    /** Of a sitting that ends, the answers that count from now on; of anything else none. */
    finish({ seq, learnerId, at, body: { sessionId } }: EventOf<'session.finished'>): EventOf<'answer.given'>[] {
      if (finish.run({ sessionId, learnerId, at, seq }).changes === 0) return []
      const events = sealed.all(sessionId).map(event => JSON.parse(event) as EventOf<'answer.given'>)
      unseal.run(sessionId)
      return events
    },
  }
}
