import type { Database } from 'better-sqlite3'
import type { Label, Owner } from '../domain/labelling/codebook'
import type { Confidence } from '../domain/record/events'

export interface Answer {
  readonly seq: number
  readonly eventId: string
  readonly learnerId: string
  readonly sessionId: string
  readonly at: number
  readonly textId: string
  readonly revision: string
  readonly segmentId: string
  readonly exercise: 'sort'
  readonly givenLabel: Label
  readonly keyLabel: Label
  readonly givenOwner: Owner | null
  readonly keyOwner: Owner | null
  readonly givenSource: string | null
  readonly confidence: Confidence
  readonly correct: boolean
  readonly first: boolean
  readonly durationMs: number
}

export type AnswerRow = Omit<Answer, 'correct' | 'first'> & { readonly correct: 0 | 1; readonly first: 0 | 1 }

export const ANSWER_COLUMNS = `seq, event_id AS eventId, learner_id AS learnerId, session_id AS sessionId, at, text_id AS textId,
  revision, segment_id AS segmentId, exercise, given_label AS givenLabel, key_label AS keyLabel,
  given_owner AS givenOwner, key_owner AS keyOwner, given_source AS givenSource, confidence, correct, first,
  duration_ms AS durationMs`

export const toAnswer = (row: AnswerRow): Answer => ({ ...row, correct: row.correct === 1, first: row.first === 1 })

export function answerReads(db: Database) {
  const find = db.prepare<[string], AnswerRow>(`SELECT ${ANSWER_COLUMNS} FROM answers WHERE event_id = ?`)
  const ofSession = db.prepare<[string], AnswerRow>(
    `SELECT ${ANSWER_COLUMNS} FROM answers WHERE session_id = ? ORDER BY seq`,
  )
  const ofText = db.prepare<[string, string], AnswerRow>(
    `SELECT ${ANSWER_COLUMNS} FROM answers WHERE learner_id = ? AND text_id = ? ORDER BY seq`,
  )
  const toSegment = db
    .prepare<[string, string, string], number>(
      'SELECT count(*) FROM answers WHERE learner_id = ? AND text_id = ? AND segment_id = ?',
    )
    .pluck()
  // Each answer is counted by its session, and an index holds these counts: a twelfth of the rows to go along.
  const count = db.prepare<[string], number>('SELECT sum(answered) FROM sessions WHERE learner_id = ?').pluck()
  const countAll = db.prepare<[], number>('SELECT sum(answered) FROM sessions').pluck()
  const revealedAt = db
    .prepare<[string, string], number>('SELECT at FROM revealed WHERE learner_id = ? AND text_id = ?')
    .pluck()
  return {
    find: (eventId: string): Answer | null => {
      const row = find.get(eventId)
      return row ? toAnswer(row) : null
    },
    ofSession: (sessionId: string): Answer[] => ofSession.all(sessionId).map(toAnswer),
    ofText: (learnerId: string, textId: string): Answer[] => ofText.all(learnerId, textId).map(toAnswer),
    hasAnswered: (learnerId: string, textId: string, segmentId: string): boolean =>
      (toSegment.get(learnerId, textId, segmentId) ?? 0) > 0,
    count: (learnerId: string): number => count.get(learnerId) ?? 0,
    countAll: (): number => countAll.get() ?? 0,
    /** When the learner was shown the inks of the whole text, if ever. */
    revealedAt: (learnerId: string, textId: string): number | null => revealedAt.get(learnerId, textId) ?? null,
  }
}
export type AnswerReads = ReturnType<typeof answerReads>
