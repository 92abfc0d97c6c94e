import type { Database } from 'better-sqlite3'

/** Which keys a learner has seen, by the feedback on answers or because the whole text was revealed. */
export function metReads(db: Database) {
  const isMet = db
    .prepare<[string, string, string], number>(
      'SELECT 1 FROM met WHERE learner_id = ? AND text_id = ? AND segment_id = ?',
    )
    .pluck()
  const metOf = db
    .prepare<[string, string], string>(
      'SELECT segment_id FROM met WHERE learner_id = ? AND text_id = ? ORDER BY segment_id',
    )
    .pluck()
  const revealedAt = db
    .prepare<[string, string], number>('SELECT at FROM revealed WHERE learner_id = ? AND text_id = ?')
    .pluck()
  return {
    /** Whether the feedback on any answer, of any exercise, showed this segment's key. */
    isMet: (learnerId: string, textId: string, segmentId: string): boolean =>
      isMet.get(learnerId, textId, segmentId) !== undefined,
    /** Ids of all segments whose key the feedback on answers has shown, in the order of their ids. */
    metOf: (learnerId: string, textId: string): string[] => metOf.all(learnerId, textId),
    /** When the learner was shown the inks of the whole text, if ever. */
    revealedAt: (learnerId: string, textId: string): number | null => revealedAt.get(learnerId, textId) ?? null,
  }
}
