import type { Database } from 'better-sqlite3'

/** Of the first answers to Sort that were judged, how many were right in label and owner. */
interface FirstRate {
  readonly asked: number
  readonly right: number
}

export type SegmentRate = FirstRate & { readonly segmentId: string }
export type LearnerRate = FirstRate & { readonly learnerId: string }

/** What difficulty and ability are measured from; kept by triggers, since it is asked for with each feedback. */
export function firstRateReads(db: Database) {
  const ofText = db.prepare<[string], SegmentRate>(
    'SELECT segment_id AS segmentId, asked, right FROM segment_rates WHERE text_id = ? ORDER BY segment_id',
  )
  const ofLearners = db.prepare<[], LearnerRate>(
    'SELECT learner_id AS learnerId, asked, right FROM learner_rates ORDER BY learner_id',
  )
  return {
    /** By segment, over all learners. */
    firstRates: (textId: string): SegmentRate[] => ofText.all(textId),
    /** By learner, over all texts. */
    firstRatesOfLearners: (): LearnerRate[] => ofLearners.all(),
  }
}
