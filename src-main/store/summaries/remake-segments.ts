import type { Database } from 'better-sqlite3'
import type { RecordedEvent } from '../../domain/record/events'
import { EVENT_COLUMNS, toEvent } from '../event-rows'
import type { EventRow } from '../event-rows'
import type { SegmentName } from './answer-rows'

/** What is made again where appeals went. */
export interface Remaking {
  /** Segments with appeals that the learner ruled, or that the learner answered: no appeal is made without an answer. */
  touchedBy(learnerId: string): SegmentName[]
  /** Appeals, rulings and scores of these segments as what is left of the record has them, and only that. */
  remake(segments: readonly SegmentName[]): void
}

export function prepareRemaking(db: Database, again: (event: RecordedEvent) => void): Remaking {
  const touched = db.prepare<{ learnerId: string }, SegmentName>(
    `SELECT DISTINCT text_id AS textId, segment_id AS segmentId FROM appeals
     WHERE ruled_by = @learnerId OR EXISTS
       (SELECT 1 FROM answers WHERE learner_id = @learnerId AND exercise = 'sort' AND layer IS NULL
          AND text_id = appeals.text_id AND segment_id = appeals.segment_id)`,
  )
  const dropAppeals = db.prepare<SegmentName>('DELETE FROM appeals WHERE text_id = @textId AND segment_id = @segmentId')
  const answersTo = db.prepare<SegmentName, EventRow>(
    `SELECT ${EVENT_COLUMNS} FROM events WHERE seq IN
       (SELECT seq FROM answers WHERE exercise = 'sort' AND text_id = @textId AND segment_id = @segmentId)`,
  )
  const appeals = db.prepare<[], EventRow>(
    `SELECT ${EVENT_COLUMNS} FROM events WHERE kind IN ('appeal.made', 'appeal.withdrawn', 'appeal.ruled') ORDER BY seq`,
  )
  return {
    touchedBy: learnerId => touched.all({ learnerId }),
    remake(segments) {
      for (const segment of segments) dropAppeals.run(segment)
      const answered = segments.flatMap(segment => answersTo.all(segment)).map(toEvent)
      const appealed = appealsTo(segments, appeals.all().map(toEvent))
      for (const event of [...answered, ...appealed].sort((a, b) => a.seq - b.seq)) again(event)
    },
  }
}

function appealsTo(segments: readonly SegmentName[], events: readonly RecordedEvent[]): RecordedEvent[] {
  const isWanted = ({ textId, segmentId }: SegmentName) =>
    segments.some(one => one.textId === textId && one.segmentId === segmentId)
  const ids = new Set(
    events.flatMap(({ kind, body }) => (kind === 'appeal.made' && isWanted(body) ? [body.appealId] : [])),
  )
  return events.filter(
    ({ kind, body }) =>
      (kind === 'appeal.made' || kind === 'appeal.withdrawn' || kind === 'appeal.ruled') && ids.has(body.appealId),
  )
}
