import type { Database } from 'better-sqlite3'
import type { EventBodies, TestBegun } from '../domain/record/events'
import type { StatedAnswer } from '../domain/record/xapi/answered-statement'
import type { StatedSession } from '../domain/record/xapi/completed-statement'

/** What other systems are told of: an answer, or a session that ended. */
export type Stated =
  | { readonly kind: 'answer.given'; readonly answer: StatedAnswer }
  | { readonly kind: 'session.finished'; readonly session: StatedSession }

type Common = { readonly eventId: string; readonly learnerId: string; readonly at: number; readonly body: string }
type AnswerRow = Omit<StatedAnswer, 'body' | 'correct'> & { readonly correct: 0 | 1 | null }
type SessionRow = Omit<StatedSession, 'test'> & { readonly [K in keyof TestBegun]: TestBegun[K] | null }
type StatedRow = Common &
  (({ readonly kind: 'answer.given' } & AnswerRow) | ({ readonly kind: 'session.finished' } & SessionRow))

export function statedReads(db: Database) {
  // What is missing from the summaries is left out: to find that is for a verification.
  const all = db.prepare<[], StatedRow>(
    `SELECT events.kind, events.id AS eventId, events.learner_id AS learnerId, events.at, events.body,
       key_label AS keyLabel, key_owner AS keyOwner, correct, score, rescored_by AS rescoredBy,
       sessions.id AS sessionId, sessions.started_at AS startedAt, origin, sessions.text_id AS textId,
       CASE WHEN sessions.text_id IS NOT NULL THEN tasks ->> '$[0].revision' END AS revision,
       sessions.exercise, json_array_length(tasks) AS tasks, answered, occasion, form, drawn_from AS drawnFrom
     FROM events
       LEFT JOIN answers ON answers.seq = events.seq
       LEFT JOIN sessions ON kind = 'session.finished' AND sessions.id = body ->> '$.sessionId'
       LEFT JOIN sittings ON sittings.session_id = sessions.id
     WHERE (kind = 'answer.given' AND answers.seq IS NOT NULL) OR (kind = 'session.finished' AND sessions.id IS NOT NULL)
     ORDER BY events.seq`,
  )
  return {
    /** Of every learner, in the order in which it was stored, one at a time. */
    *all(): Generator<Stated> {
      for (const row of all.iterate()) yield toStated(row)
    },
  }
}
export type StatedReads = ReturnType<typeof statedReads>

function toStated(row: StatedRow): Stated {
  const { eventId, learnerId, at } = row
  if (row.kind === 'answer.given') {
    const body = JSON.parse(row.body) as EventBodies['answer.given']
    const { keyLabel, keyOwner, score, rescoredBy } = row
    const correct = row.correct === null ? null : row.correct === 1
    return { kind: row.kind, answer: { eventId, learnerId, at, body, keyLabel, keyOwner, correct, score, rescoredBy } }
  }
  const { early } = JSON.parse(row.body) as EventBodies['session.finished']
  const { sessionId, startedAt, origin, textId, revision, exercise, tasks, answered } = row
  const { occasion, form, drawnFrom } = row
  const test = occasion && form && drawnFrom ? { occasion, form, drawnFrom } : null
  const about = { sessionId, startedAt, origin, textId, revision, exercise, tasks, answered, test }
  return { kind: row.kind, session: { eventId, learnerId, at, early, ...about } }
}
