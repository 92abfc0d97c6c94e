import type { Database } from 'better-sqlite3'
import type { SortAnswer } from '../../domain/exercise/sort/sort-answer'
import type { Label, Owner } from '../../domain/labelling/codebook'
import { layerOf } from '../../domain/record/events'
import type { EventOf } from '../event-rows'
import { isSameScore, ownStanding, standingUnder } from './standing'
import type { Overlay, Standing } from './standing'

/** A segment of a text, in whatever revision. */
interface SegmentName {
  readonly textId: string
  readonly segmentId: string
}

interface SortedRow extends Standing {
  readonly seq: number
  readonly givenLabel: Label
  readonly givenOwner: Owner | null
  readonly givenSource: string | null
}

/** How answers and what their feedback showed come out of events, and how a ruling lies over them. */
export function answerRows(db: Database) {
  const add = db.prepare(
    `INSERT INTO answers (seq, event_id, learner_id, session_id, at, text_id, revision, segment_id, exercise, layer,
       given_label, key_label, given_owner, key_owner, given_source, confidence, correct, score, first, duration_ms,
       rescored_by, shows)
     VALUES (@seq, @id, @learnerId, @sessionId, @at, @textId, @revision, @segmentId, @exercise, @layer,
       @givenLabel, @keyLabel, @givenOwner, @keyOwner, @givenSource, @confidence, @correct, @score, @first, @durationMs,
       @rescoredBy, @shows)`,
  )
  const meet = db.prepare(
    `INSERT INTO met (learner_id, text_id, segment_id, seq) VALUES (@learnerId, @textId, @segmentId, @seq)
     ON CONFLICT DO NOTHING`,
  )
  const inForce = db.prepare<SegmentName, { appealId: string; label: Label | null; owner: Owner | null }>(
    `SELECT id AS appealId, ruled_label AS label, ruled_owner AS owner FROM appeals
     WHERE text_id = @textId AND segment_id = @segmentId AND state = 'upheld' ORDER BY ruled_seq DESC LIMIT 1`,
  )
  // An answer of a test counts from the end of its sitting on.
  const counted = `seq < @seq AND NOT EXISTS
       (SELECT 1 FROM sittings WHERE sittings.session_id = answers.session_id AND finished_seq > @seq)`
  const sortedBefore = db.prepare<SegmentName & { seq: number }, SortedRow>(
    `SELECT seq, given_label AS givenLabel, given_owner AS givenOwner, given_source AS givenSource,
       key_label AS keyLabel, key_owner AS keyOwner, correct, score, rescored_by AS rescoredBy
     FROM answers WHERE exercise = 'sort' AND text_id = @textId AND segment_id = @segmentId AND ${counted}`,
  )
  const stand = db.prepare(
    `UPDATE answers SET key_label = @keyLabel, key_owner = @keyOwner, correct = @correct, score = @score,
       rescored_by = @rescoredBy WHERE seq = @seq`,
  )
  // A score that rests on several keys, or on more of a key than a ruling says, cannot be reckoned again: it goes.
  const unscore = db.prepare<SegmentName & { seq: number; appealId: string }>(
    `UPDATE answers SET correct = NULL, score = NULL, rescored_by = @appealId
     WHERE exercise <> 'sort' AND text_id = @textId AND ${counted} AND (correct IS NOT NULL OR score IS NOT NULL)
       AND EXISTS (SELECT 1 FROM json_each(shows) WHERE value = @segmentId)`,
  )

  /** The ruling in force decides, also about an answer to Sort whose page had not heard of it. */
  function standingOf({ body }: EventOf<'answer.given'>): Standing {
    const own = ownStanding(body)
    const ruling = body.exercise === 'sort' && inForce.get({ textId: body.textId, segmentId: body.segmentId })
    return ruling && body.exercise === 'sort' ? standingUnder(toOverlay(ruling), body.given, own) : own
  }

  return {
    add(event: EventOf<'answer.given'>): void {
      const { seq, id, learnerId, at, body } = event
      const { sessionId, textId, revision, segmentId, exercise, confidence, durationMs } = body
      add.run({
        ...{ seq, id, learnerId, sessionId, at, textId, revision, segmentId, exercise, confidence, durationMs },
        ...{ layer: layerOf(body), ...givenOf(body), ...standingOf(event), first: body.first ? 1 : 0 },
        shows: exercise === 'sort' ? null : JSON.stringify(showsOf(body)),
      })
      for (const shown of showsOf(body)) meet.run({ learnerId, textId, segmentId: shown, seq })
    },
    /** Of an answer that is there: as it was when it was added. */
    standAgain: (event: EventOf<'answer.given'>): void => void stand.run({ seq: event.seq, ...standingOf(event) }),
    /** Scores Sort again and takes the scores of other exercises, where answered before a ruling; says of how many answers the score changed. */
    rescore(segment: SegmentName, seq: number, overlay: Overlay): number {
      let changed = unscore.run({ ...segment, seq, appealId: overlay.appealId }).changes
      for (const row of sortedBefore.all({ ...segment, seq })) {
        const { givenLabel: label, givenOwner: owner, givenSource: source } = row
        const after = standingUnder(overlay, { label, owner, source }, row)
        if (after !== row) stand.run({ ...after, seq: row.seq })
        if (!isSameScore(row, after)) changed++
      }
      return changed
    },
  }
}
export type AnswerRows = ReturnType<typeof answerRows>

interface RuledRow {
  readonly appealId: string
  readonly label: Label | null
  readonly owner: Owner | null
}

const toOverlay = ({ appealId, label, owner }: RuledRow): Overlay => ({
  appealId,
  key: label === null ? null : { label, owner },
})

const showsOf = ({ shows, segmentId }: EventOf<'answer.given'>['body']) => shows ?? [segmentId]

function givenOf(body: EventOf<'answer.given'>['body']) {
  const none = { label: null, owner: null, source: null }
  const { label, owner, source }: SortAnswer | typeof none = body.exercise === 'sort' ? body.given : none
  return { givenLabel: label, givenOwner: owner, givenSource: source }
}
