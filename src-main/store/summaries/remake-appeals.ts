import type { Database } from 'better-sqlite3'
import type { RecordedEvent } from '../../domain/record/events'
import { EVENT_COLUMNS, toEvent } from '../event-rows'
import type { EventRow } from '../event-rows'

/** What is made again where appeals went: of whole texts, since an answer may rest on several segments and rulings. */
export interface Remaking {
  /** Ids of texts with appeals of which the learner ruled one, or gave an answer: one appealed or scored again. */
  touchedBy(learnerId: string): string[]
  /** Appeals, rulings and scores of these texts as what is left of the record has them, and only that. */
  remake(textIds: readonly string[]): void
}

export function prepareRemaking(db: Database, again: (event: RecordedEvent) => void): Remaking {
  const touched = db
    .prepare<{ learnerId: string }, string>(
      `SELECT DISTINCT text_id FROM appeals
       WHERE ruled_by = @learnerId OR EXISTS
         (SELECT 1 FROM answers WHERE learner_id = @learnerId AND text_id = appeals.text_id)`,
    )
    .pluck()
  const dropAppeals = db.prepare<{ textId: string }>('DELETE FROM appeals WHERE text_id = @textId')
  // An answer to Sort that no ruling changed may yet be changed by an earlier one, once the later one is gone.
  const ruledAnswers = db.prepare<{ textId: string }, EventRow>(
    `SELECT ${EVENT_COLUMNS} FROM events WHERE seq IN
       (SELECT seq FROM answers WHERE exercise = 'sort' AND text_id = @textId
          AND segment_id IN (SELECT segment_id FROM appeals WHERE text_id = @textId)
        UNION ALL
        SELECT seq FROM answers WHERE exercise <> 'sort' AND text_id = @textId AND rescored_by IS NOT NULL)`,
  )
  const endOfTest = db
    .prepare<[number], number>(
      'SELECT finished_seq FROM answers JOIN sittings USING (session_id) WHERE answers.seq = ?',
    )
    .pluck()
  /** An answer of a test counts from the end of its sitting on. */
  const countsFrom = ({ seq, kind }: RecordedEvent) =>
    kind === 'answer.given' ? Math.max(seq, endOfTest.get(seq) ?? 0) : seq
  const appeals = db.prepare<[], EventRow>(
    `SELECT ${EVENT_COLUMNS} FROM events WHERE kind IN ('appeal.made', 'appeal.withdrawn', 'appeal.ruled') ORDER BY seq`,
  )
  return {
    touchedBy: learnerId => touched.all({ learnerId }),
    remake(textIds) {
      const answered = textIds.flatMap(textId => ruledAnswers.all({ textId })).map(toEvent)
      const appealed = appealsTo(textIds, appeals.all().map(toEvent))
      for (const textId of textIds) dropAppeals.run({ textId })
      for (const event of [...answered, ...appealed].sort((a, b) => countsFrom(a) - countsFrom(b))) again(event)
    },
  }
}

function appealsTo(textIds: readonly string[], events: readonly RecordedEvent[]): RecordedEvent[] {
  const ids = new Set(
    events.flatMap(({ kind, body }) =>
      kind === 'appeal.made' && textIds.includes(body.textId) ? [body.appealId] : [],
    ),
  )
  return events.filter(
    ({ kind, body }) =>
      (kind === 'appeal.made' || kind === 'appeal.withdrawn' || kind === 'appeal.ruled') && ids.has(body.appealId),
  )
}
