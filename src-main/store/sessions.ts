import type { Database } from 'better-sqlite3'
import type { Exercise, Task } from '../domain/exercise/exercises'
import type { Skill } from '../domain/labelling/codebook'
import type { SessionOrigin } from '../domain/record/events'

export interface Session {
  readonly id: string
  readonly learnerId: string
  /** `null` of a session over several texts. */
  readonly textId: string | null
  /** `null` of a session that mixes exercises. */
  readonly exercise: Exercise | null
  readonly origin: SessionOrigin
  /** Skills whose worked examples come before the first question. */
  readonly introduces: readonly Skill[]
  /** Of these, how many were left. */
  readonly introduced: number
  /** In the order they are asked. */
  readonly tasks: readonly Task[]
  readonly answered: number
  /** Of these, how many feedbacks were left for the next task. */
  readonly passed: number
  readonly startedAt: number
  readonly finishedAt: number | null
}

type SessionRow = Omit<Session, 'introduces' | 'tasks'> & { readonly introduces: string; readonly tasks: string }

const COLUMNS = `id, learner_id AS learnerId, text_id AS textId, exercise, origin, introduces, introduced, tasks, answered,
  passed, started_at AS startedAt, finished_at AS finishedAt`

const toSession = (row: SessionRow): Session => ({
  ...row,
  introduces: JSON.parse(row.introduces) as Skill[],
  tasks: JSON.parse(row.tasks) as Task[],
})
const sessionOrNull = (row: SessionRow | undefined) => (row ? toSession(row) : null)

export function sessionReads(db: Database) {
  const find = db.prepare<[string], SessionRow>(`SELECT ${COLUMNS} FROM sessions WHERE id = ?`)
  const open = (which: string) =>
    db.prepare<string[], SessionRow>(
      `SELECT ${COLUMNS} FROM sessions INDEXED BY sessions_open
       WHERE learner_id = ? AND finished_at IS NULL ${which} ORDER BY started_at DESC, id`,
    )
  const openOf = open('AND text_id = ? AND exercise = ?')
  const openOfText = open('AND text_id = ?')
  const openToday = open("AND origin = 'today'")
  const allOpen = open('')
  // A session that was ended before its first answer practised nothing.
  const practised =
    'SELECT count(*) FROM sessions WHERE learner_id = @learnerId AND finished_at IS NOT NULL AND answered > 0'
  const practisedInAll = db.prepare<{ learnerId: string }, number>(practised).pluck()
  const practisedOfText = db
    .prepare<{ learnerId: string; textId: string }, number>(
      `SELECT (${practised} AND text_id = @textId) + (${practised} AND text_id IS NULL AND origin <> 'test' AND EXISTS
         (SELECT 1 FROM answers WHERE session_id = sessions.id AND text_id = @textId))`,
    )
    .pluck()
  const introduced = db
    .prepare<[string], Skill>(
      `SELECT DISTINCT value FROM sessions, json_each(introduces)
       WHERE learner_id = ? AND introduced > 0 AND key < introduced`,
    )
    .pluck()
  return {
    find: (id: string): Session | null => sessionOrNull(find.get(id)),
    /** The newest one of this text and exercise that was begun and not ended. */
    openOf: (learnerId: string, textId: string, exercise: Exercise): Session | null =>
      sessionOrNull(openOf.get(learnerId, textId, exercise)),
    /** The newest one of this text, whatever its exercise. */
    newestOpenOf: (learnerId: string, textId: string): Session | null =>
      sessionOrNull(openOfText.get(learnerId, textId)),
    openToday: (learnerId: string): Session | null => sessionOrNull(openToday.get(learnerId)),
    /** Newest first. */
    allOpen: (learnerId: string): Session[] => allOpen.all(learnerId).map(toSession),
    /** Skills whose worked examples were passed, in whatever session. */
    introducedSkills: (learnerId: string): Skill[] => introduced.all(learnerId),
    /**
     * Ended sessions with at least one answer; of one text also those over several texts that answered this one, unless
     * they were tests: these practise no text.
     */
    practisedCount: (learnerId: string, textId?: string): number =>
      (textId === undefined ? practisedInAll.get({ learnerId }) : practisedOfText.get({ learnerId, textId })) ?? 0,
  }
}
export type SessionReads = ReturnType<typeof sessionReads>
