import type { Database } from 'better-sqlite3'

/** What was written about an answer of a learner's, as it is known here. */
export interface Comment {
  readonly id: string
  readonly learnerId: string
  /** The answer it is about. */
  readonly eventId: string
  readonly author: string
  /** `null` once it was taken back. */
  readonly words: string | null
  readonly at: number
  readonly changedAt: number
  /** Written in this data, not brought in. */
  readonly own: boolean
  /** Its `changedAt` when it last went into a file for its learner. */
  readonly filedAt: number | null
  /** When the learner first saw these words. */
  readonly seenAt: number | null
}

export interface CommentCounts {
  /** That can be read. */
  readonly comments: number
  /** Written or changed here since they last went into a file, and not seen by their learner either. */
  readonly unfiled: number
  /** Not seen by their learner, as far as is known here. */
  readonly unseen: number
}

export interface CommentedAnswer {
  readonly eventId: string
  readonly comments: number
  readonly unseen: number
}

interface CommentRow extends Omit<Comment, 'own'> {
  readonly own: 0 | 1
}

const COLUMNS = `id, learner_id AS learnerId, event_id AS eventId, author, words, at, changed_at AS changedAt, own,
  filed_at AS filedAt, seen_at AS seenAt`
const UNSEEN = 'words IS NOT NULL AND seen_at IS NULL'
// One that was taken back before it went anywhere is nobody's loss.
const UNFILED = `own AND seen_at IS NULL AND filed_at IS NOT changed_at AND (words IS NOT NULL OR filed_at IS NOT NULL)`

const toComment = (row: CommentRow): Comment => ({ ...row, own: row.own === 1 })

export function commentReads(db: Database) {
  const find = db.prepare<[string], CommentRow>(`SELECT ${COLUMNS} FROM comments WHERE id = ?`)
  const ofLearner = db.prepare<[string], CommentRow>(
    `SELECT ${COLUMNS} FROM comments WHERE learner_id = ? ORDER BY at, id`,
  )
  const counts = db.prepare<[string], CommentCounts>(
    `SELECT count(words) AS comments, count(*) FILTER (WHERE ${UNFILED}) AS unfiled,
       count(*) FILTER (WHERE ${UNSEEN}) AS unseen
     FROM comments WHERE learner_id = ?`,
  )
  const answers = db.prepare<[string], CommentedAnswer>(
    `SELECT event_id AS eventId, count(*) AS comments, count(*) FILTER (WHERE ${UNSEEN}) AS unseen
     FROM comments WHERE learner_id = ? AND words IS NOT NULL GROUP BY event_id ORDER BY event_id`,
  )
  const lastAuthor = db
    .prepare<[], string>('SELECT author FROM comments WHERE own ORDER BY changed_at DESC, id LIMIT 1')
    .pluck()
  return {
    find: (id: string): Comment | null => {
      const row = find.get(id)
      return row ? toComment(row) : null
    },
    /** With those that were taken back, the oldest first. */
    ofLearner: (learnerId: string): Comment[] => ofLearner.all(learnerId).map(toComment),
    counts: (learnerId: string): CommentCounts => counts.get(learnerId) ?? { comments: 0, unfiled: 0, unseen: 0 },
    /** Of what was written here last. */
    lastAuthor: (): string | null => lastAuthor.get() ?? null,
    /** Answers about which something can be read. */
    answers: (learnerId: string): CommentedAnswer[] => answers.all(learnerId),
  }
}
export type CommentReads = ReturnType<typeof commentReads>

export function commentWrites(db: Database) {
  const keep = db.prepare(
    `INSERT INTO comments (id, learner_id, event_id, author, words, at, changed_at, own, filed_at, seen_at)
     VALUES (@id, @learnerId, @eventId, @author, @words, @at, @changedAt, @own, @filedAt, @seenAt)
     ON CONFLICT (id) DO UPDATE SET author = excluded.author, words = excluded.words, changed_at = excluded.changed_at,
       filed_at = excluded.filed_at, seen_at = excluded.seen_at`,
  )
  const file = db.prepare(
    'UPDATE comments SET filed_at = changed_at WHERE learner_id = @learnerId AND own AND changed_at <= @until',
  )
  return {
    /** A new one, or another state of one that is here; whose it is and what it is about stay. */
    keep: (comment: Comment): void => void keep.run({ ...comment, own: comment.own ? 1 : 0 }),
    /** What was written here until then went into a file. */
    file: (learnerId: string, until: number): void => void file.run({ learnerId, until }),
  }
}
export type CommentWrites = ReturnType<typeof commentWrites>
