import type { Database } from 'better-sqlite3'

/** Of the first answers to Sort that were judged, how many were right in label and owner. */
export interface SegmentRate {
  readonly segmentId: string
  readonly asked: number
  readonly right: number
}

/** What difficulty is measured from; kept by triggers, since it is asked for with each feedback. */
export function firstRateReads(db: Database) {
  const ofText = db.prepare<[string], SegmentRate>(
    'SELECT segment_id AS segmentId, asked, right FROM segment_rates WHERE text_id = ? ORDER BY segment_id',
  )
  return {
    /** By segment, over all learners. */
    firstRates: (textId: string): SegmentRate[] => ofText.all(textId),
  }
}
