import type { Database } from 'better-sqlite3'
import type { EventOf } from '../event-rows'
import type { AnswerRows } from './answer-rows'
import { mustChangeOne } from './must-change'

/** How appeals come out of events; an upheld one reaches the answers of everybody. */
export function appealRows(db: Database, answers: AnswerRows) {
  const make = db.prepare(
    `INSERT INTO appeals (id, seq, learner_id, event_id, text_id, revision, segment_id, at, key_label, key_owner,
       claim_label, claim_owner, rule, reason)
     SELECT @appealId, @seq, learner_id, event_id, text_id, @revision, segment_id, @at, key_label, key_owner,
       @claimLabel, @claimOwner, @rule, @reason
     FROM answers WHERE event_id = @answerId AND learner_id = @learnerId AND exercise = 'sort'
       AND text_id = @textId AND segment_id = @segmentId`,
  )
  const withdraw = db.prepare(
    "UPDATE appeals SET state = 'withdrawn' WHERE id = @appealId AND learner_id = @learnerId AND state = 'open'",
  )
  const rule = db.prepare(
    `UPDATE appeals SET state = @state, ruled_seq = @seq, ruled_at = @at, ruled_by = @learnerId, ruled_reason = @reason,
       ruled_label = @label, ruled_owner = @owner, ruled_voice = @voice
     WHERE id = @appealId AND text_id = @textId AND segment_id = @segmentId AND state = 'open'`,
  )
  const countRescored = db.prepare('UPDATE appeals SET rescored = @rescored WHERE id = @appealId')
  return {
    make({ seq, learnerId, at, body }: EventOf<'appeal.made'>): void {
      const { claim, ...about } = body
      const claimed = { claimLabel: claim.label, claimOwner: claim.owner }
      mustChangeOne(make.run({ ...about, ...claimed, seq, learnerId, at }), `answer ${body.answerId} to Sort`)
    },
    /** Whether there was an open appeal of this learner to withdraw. */
    withdraw: ({ learnerId, body: { appealId } }: EventOf<'appeal.withdrawn'>): boolean =>
      withdraw.run({ appealId, learnerId }).changes === 1,
    /** Whether there was an open appeal to rule. */
    rule({ seq, learnerId, at, body }: EventOf<'appeal.ruled'>): boolean {
      const { appealId, textId, segmentId, upheld, reason } = body
      const key = upheld ? body.key : null
      const { changes } = rule.run({
        ...{ appealId, textId, segmentId, seq, at, learnerId, reason, state: upheld ? 'upheld' : 'declined' },
        ...{ label: key?.label ?? null, owner: key?.owner ?? null, voice: key && JSON.stringify(key.voice) },
      })
      if (changes === 0) return false
      if (upheld)
        countRescored.run({ appealId, rescored: answers.rescore({ textId, segmentId }, seq, { appealId, key }) })
      return true
    },
  }
}
