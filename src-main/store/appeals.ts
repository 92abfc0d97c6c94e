import type { Database } from 'better-sqlite3'
import type { Label, Owner } from '../domain/labelling/codebook'
import type { KeyClaim, RuledKey } from '../domain/record/events'

export const APPEAL_STATES = ['open', 'upheld', 'declined', 'withdrawn'] as const
export type AppealState = (typeof APPEAL_STATES)[number]

export interface Appeal {
  readonly id: string
  readonly learnerId: string
  /** The answer that it began from. */
  readonly eventId: string
  readonly textId: string
  readonly revision: string
  readonly segmentId: string
  readonly at: number
  /** The key as it stood when the appeal was made. */
  readonly key: KeyClaim
  readonly claim: KeyClaim
  readonly rule: string
  readonly reason: string
  readonly state: AppealState
  readonly ruled: {
    readonly at: number
    /** Id of the learner who ruled. */
    readonly by: string
    readonly reason: string
    /** Of an upheld one: the key since, or `null` where the segment is no longer scored. */
    readonly key: RuledKey | null
    /** Stored answers whose score it changed, of all learners. */
    readonly rescored: number
  } | null
}

/** An upheld ruling in force: of all rulings on a segment, the latest. */
export interface Ruling {
  readonly appealId: string
  readonly textId: string
  readonly segmentId: string
  readonly at: number
  readonly reason: string
  /** The key since, or `null` where the segment is no longer scored. */
  readonly key: RuledKey | null
  /** The key as it stood when the appeal was made. */
  readonly before: KeyClaim
}

interface AppealRow extends Omit<Appeal, 'key' | 'claim' | 'ruled'> {
  readonly keyLabel: Label
  readonly keyOwner: Owner | null
  readonly claimLabel: Label
  readonly claimOwner: Owner | null
  readonly ruledAt: number | null
  readonly ruledBy: string
  readonly ruledReason: string
  readonly ruledLabel: Label | null
  readonly ruledOwner: Owner | null
  readonly ruledVoice: string | null
  readonly rescored: number
}

const COLUMNS = `id, learner_id AS learnerId, event_id AS eventId, text_id AS textId, revision, segment_id AS segmentId, at,
  key_label AS keyLabel, key_owner AS keyOwner, claim_label AS claimLabel, claim_owner AS claimOwner, rule, reason, state,
  ruled_at AS ruledAt, ruled_by AS ruledBy, ruled_reason AS ruledReason, ruled_label AS ruledLabel,
  ruled_owner AS ruledOwner, ruled_voice AS ruledVoice, rescored`

function toAppeal(row: AppealRow): Appeal {
  const { id, learnerId, eventId, textId, revision, segmentId, at, rule, reason, state } = row
  const { ruledAt, ruledBy, ruledReason, rescored } = row
  return {
    ...{ id, learnerId, eventId, textId, revision, segmentId, at, rule, reason, state },
    key: { label: row.keyLabel, owner: row.keyOwner },
    claim: { label: row.claimLabel, owner: row.claimOwner },
    ruled: ruledAt === null ? null : { at: ruledAt, by: ruledBy, reason: ruledReason, key: ruledKeyOf(row), rescored },
  }
}

function toRuling(row: AppealRow): Ruling {
  const { id: appealId, textId, segmentId, ruledAt, ruledReason: reason, keyLabel: label, keyOwner: owner } = row
  return { appealId, textId, segmentId, at: ruledAt ?? 0, reason, key: ruledKeyOf(row), before: { label, owner } }
}

function ruledKeyOf({ ruledLabel: label, ruledOwner: owner, ruledVoice }: AppealRow): RuledKey | null {
  return label === null ? null : { label, owner, voice: JSON.parse(ruledVoice ?? '[]') as string[] }
}

export function appealReads(db: Database) {
  const list = db.prepare<[], AppealRow>(`SELECT ${COLUMNS} FROM appeals ORDER BY seq DESC`)
  const find = db.prepare<[string], AppealRow>(`SELECT ${COLUMNS} FROM appeals WHERE id = ?`)
  const latest = (which: string) =>
    db.prepare<[string, string, string], AppealRow>(
      `SELECT ${COLUMNS} FROM appeals
       WHERE text_id = ? AND segment_id = ? AND learner_id = ? AND ${which} ORDER BY seq DESC LIMIT 1`,
    )
  const latestOf = latest("state <> 'withdrawn'")
  const openOf = latest("state = 'open'")
  const existsOn = db
    .prepare<[string, string, string | null], number>(
      'SELECT 1 FROM appeals WHERE text_id = ? AND segment_id = ? AND learner_id IS NOT ? LIMIT 1',
    )
    .pluck()
  const rulingsOf = db.prepare<[string], AppealRow>(
    `SELECT ${COLUMNS} FROM appeals AS this WHERE text_id = ? AND state = 'upheld' AND ruled_seq =
       (SELECT max(ruled_seq) FROM appeals
        WHERE text_id = this.text_id AND segment_id = this.segment_id AND state = 'upheld')
     ORDER BY segment_id`,
  )
  // Of all, not the latest alone: where a learner was removed or a backup restored, an earlier one is in force again.
  // A million and three spreads moments over a modulus that keeps the sum exact.
  const revision = db
    .prepare<[], number>(
      `SELECT ifnull(sum((ruled_at * 1000003 + ruled_seq) % 4503599627370449), 0) % 4503599627370449 FROM appeals
       WHERE state = 'upheld'`,
    )
    .pluck()
  const appealOrNull = (row: AppealRow | undefined) => (row ? toAppeal(row) : null)
  return {
    /** Of all learners, newest first. */
    list: (): Appeal[] => list.all().map(toAppeal),
    find: (id: string): Appeal | null => appealOrNull(find.get(id)),
    /** The learner's newest against this segment that was not withdrawn, open or ruled. */
    latestOf: (learnerId: string, textId: string, segmentId: string): Appeal | null =>
      appealOrNull(latestOf.get(textId, segmentId, learnerId)),
    openOf: (learnerId: string, textId: string, segmentId: string): Appeal | null =>
      appealOrNull(openOf.get(textId, segmentId, learnerId)),
    /** Whether anybody, other than one learner if named, ever appealed against this segment, however that ended. */
    existsOn: (textId: string, segmentId: string, exceptLearnerId: string | null = null): boolean =>
      existsOn.get(textId, segmentId, exceptLearnerId) !== undefined,
    /** The ruling in force for each segment that has one. */
    rulingsOf: (textId: string): Ruling[] => rulingsOf.all(textId).map(toRuling),
    /** Another number whenever another set of rulings is in force; for whoever keeps what was made of them. */
    rulingsRevision: (): number => revision.get() ?? 0,
  }
}
export type AppealReads = ReturnType<typeof appealReads>
