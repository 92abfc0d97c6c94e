import Database from 'better-sqlite3'
import { everyEvent } from './events'
import type { Slices } from './slices'
import { prepareSummaries, SUMMARY_TABLES } from './summaries'

const ROWS_A_SLICE = 1000

/** Makes every summary again beside the database, and compares row by row; one sentence for each that differs. */
export function* checkSummaries(db: Database.Database): Slices<string[]> {
  // A temporary database of SQLite's own: it spills to disk, and is gone when it is closed.
  const again = new Database('')
  try {
    again.pragma('foreign_keys = OFF')
    again.exec(definitions(db))
    const summaries = prepareSummaries(again)
    again.exec('BEGIN')
    let seen = 0
    for (const event of everyEvent(db)) {
      summaries.again(event)
      if (++seen % ROWS_A_SLICE === 0) yield
    }
    again.exec('COMMIT')
    const problems: string[] = []
    for (const table of SUMMARY_TABLES) {
      const different = yield* countDifferent(db, again, table)
      if (different > 0) problems.push(sentenceOf(table.name, different))
    }
    return problems
  } finally {
    again.close()
  }
}

const sentenceOf = (name: string, different: number) =>
  `The summary “${name}” differs from the record in ${different} ${different === 1 ? 'row' : 'rows'}. ` +
  'The record is whole: close Winnow, and “npm run -s winnow -- verify --rebuild” makes the summary again.'

/** With the triggers that keep some of them, and of the indexes those by which rulings find what to score again. */
function definitions(db: Database.Database): string {
  const names = SUMMARY_TABLES.map(({ name }) => name)
  const found = db
    .prepare<unknown[], string>(
      `SELECT sql FROM sqlite_schema WHERE tbl_name IN (${names.map(() => '?').join()})
         AND (type IN ('table', 'trigger') OR name IN ('answers_sorted', 'answers_unsorted')) ORDER BY type <> 'table'`,
    )
    .pluck()
    .all(...names)
  return found.join(';\n')
}

function* countDifferent(
  db: Database.Database,
  again: Database.Database,
  { name, key }: (typeof SUMMARY_TABLES)[number],
): Slices<number> {
  const rowsOf = (database: Database.Database) =>
    database.prepare<[], unknown[]>(`SELECT * FROM ${name} ORDER BY ${key}`).raw().iterate()
  const stored = rowsOf(db)
  const made = rowsOf(again)
  let different = 0
  let seen = 0
  try {
    for (;;) {
      const left = stored.next()
      const right = made.next()
      if (left.done && right.done) return different
      if (left.done || right.done || JSON.stringify(left.value) !== JSON.stringify(right.value)) different++
      if (++seen % ROWS_A_SLICE === 0) yield
    }
  } finally {
    stored.return?.()
    made.return?.()
  }
}
