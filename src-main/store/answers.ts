import type { Database } from 'better-sqlite3'
import { ANSWER_COLUMNS, toAnswer } from './answer'
import type { Answer, AnswerRow } from './answer'
import { firstRateReads } from './first-rates'
import { gradedReads } from './graded'
import { latestReads } from './latest'
import { metReads } from './met'

export function answerReads(db: Database) {
  const find = db.prepare<[string], AnswerRow>(`SELECT ${ANSWER_COLUMNS} FROM answers WHERE event_id = ?`)
  const ofSession = db.prepare<[string], AnswerRow>(
    `SELECT ${ANSWER_COLUMNS} FROM answers WHERE session_id = ? ORDER BY seq`,
  )
  const ofText = db.prepare<[string, string], AnswerRow>(
    `SELECT ${ANSWER_COLUMNS} FROM answers WHERE learner_id = ? AND text_id = ? ORDER BY seq`,
  )
  // Each answer is counted by its session, and an index holds these counts: a twelfth of the rows to go along.
  const count = db
    .prepare<{ learnerId: string }, number>(
      `SELECT ifnull(sum(answered), 0) - (SELECT count(*) FROM sealed_answers WHERE learner_id = @learnerId)
       FROM sessions WHERE learner_id = @learnerId`,
    )
    .pluck()
  const countAll = db
    .prepare<[], number>('SELECT ifnull(sum(answered), 0) - (SELECT count(*) FROM sealed_answers) FROM sessions')
    .pluck()
  return {
    find: (eventId: string): Answer | null => {
      const row = find.get(eventId)
      return row ? toAnswer(row) : null
    },
    ofSession: (sessionId: string): Answer[] => ofSession.all(sessionId).map(toAnswer),
    ofText: (learnerId: string, textId: string): Answer[] => ofText.all(learnerId, textId).map(toAnswer),
    count: (learnerId: string): number => count.get({ learnerId }) ?? 0,
    countAll: (): number => countAll.get() ?? 0,
    ...metReads(db),
    ...latestReads(db),
    ...gradedReads(db),
    ...firstRateReads(db),
  }
}
export type AnswerReads = ReturnType<typeof answerReads>
