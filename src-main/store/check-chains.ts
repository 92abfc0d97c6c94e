import type { Database } from 'better-sqlite3'
import { CHAIN_START, chainHash } from './chain'
import type { Slices } from './slices'

const ROWS_A_SLICE = 1000

interface ChainRow {
  readonly learner: string
  readonly id: Buffer
  readonly learnerId: Buffer
  readonly place: number
  readonly at: number
  readonly kind: Buffer
  readonly body: Buffer
  readonly previous: Buffer
  readonly hash: Buffer
}

// As bytes: turning damaged text into a string would hide what was changed.
const ROWS = `SELECT coalesce(name, 'nobody') AS learner, CAST(events.id AS BLOB) AS id,
  CAST(learner_id AS BLOB) AS learnerId, place, at, CAST(kind AS BLOB) AS kind, CAST(body AS BLOB) AS body,
  previous, hash
  FROM events LEFT JOIN learners ON learners.id = learner_id ORDER BY learner_id, place`

/** Goes along every learner's chain; one sentence for each link that does not hold. */
export function* checkChains(db: Database): Slices<string[]> {
  const problems: string[] = []
  let learnerId: Buffer | null = null
  let previous = CHAIN_START
  let place = 0
  let seen = 0
  for (const row of db.prepare<[], ChainRow>(ROWS).iterate()) {
    if (learnerId === null || !learnerId.equals(row.learnerId)) {
      learnerId = row.learnerId
      previous = CHAIN_START
      place = 0
    }
    const where = `The record of ${row.learner}`
    if (row.place !== place) problems.push(`${where} lacks entries before number ${row.place + 1}.`)
    else if (!row.previous.equals(previous)) problems.push(`${where} is broken before entry number ${row.place + 1}.`)
    else if (!row.hash.equals(chainHash(row.previous, row)))
      problems.push(`${where} was changed or damaged at entry number ${row.place + 1}.`)
    // Go on from what is stored: one damaged entry is one problem, not one for each that follows it.
    previous = row.hash
    place = row.place + 1
    if (++seen % ROWS_A_SLICE === 0) yield
  }
  return problems
}
