import Database from 'better-sqlite3'
import fc from 'fast-check'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Store } from '../../src-main/store'
import { makeTemporaryFolder } from '../fixtures/data-folders'
import { answerGiven } from '../fixtures/events'
import { appealedHistory, givenHistory, playHistory, type History } from '../fixtures/histories'
import { openTestStore } from '../fixtures/stores'
import { summaryRows } from '../fixtures/summary-rows'
import {
  writeVersionThree,
  type EventRow,
  type LearnerRow,
  type SchemaTwoOrThree,
  type ThreeRecord,
} from '../fixtures/version-three'

type Rows = Readonly<Record<string, readonly Record<string, unknown>[]>>

function withDatabase<T>(folder: string, look: (db: Database.Database) => T): T {
  const db = new Database(join(folder, 'winnow.db'), { readonly: true })
  try {
    return look(db)
  } finally {
    db.close()
  }
}

/** Every row of every table, in the columns that it has. */
function everyRow(folder: string): Rows {
  return withDatabase(folder, db => {
    const tables = db
      .prepare<[], string>(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'text_index%'
           AND name <> 'migrations' ORDER BY name`,
      )
      .pluck()
      .all()
    return Object.fromEntries(tables.map(name => [name, db.prepare(`SELECT * FROM ${name}`).all()])) as Rows
  })
}

/** What a learner's record is: there were no tests yet. */
async function playedRecord({ learners, deeds }: History): Promise<ThreeRecord> {
  const folder = makeTemporaryFolder()
  const store = openTestStore(folder.path)
  try {
    await playHistory(store, { learners, deeds: deeds.filter(({ kind }) => kind !== 'start test') })
    return withDatabase(folder.path, db => ({
      learners: db.prepare<[], LearnerRow>('SELECT id, name, created_at FROM learners ORDER BY created_at, id').all(),
      events: db.prepare<[], EventRow>('SELECT * FROM events ORDER BY seq').all(),
    }))
  } finally {
    await store.close()
    folder.remove()
  }
}

async function migrated(
  record: ThreeRecord,
  schema: SchemaTwoOrThree,
  look: (store: Store, folder: string, before: Rows) => Promise<void> | void,
): Promise<void> {
  const folder = makeTemporaryFolder()
  try {
    writeVersionThree(folder.path, record, schema)
    const before = everyRow(folder.path)
    const store = openTestStore(folder.path)
    try {
      await look(store, folder.path, before)
    } finally {
      await store.close()
    }
  } finally {
    folder.remove()
  }
}

const SCHEMAS = [2, 3] as const
const histories = fc.oneof(givenHistory, appealedHistory)

it.each(SCHEMAS)(
  'takes over a database of schema %i with every row, as its record gives them now',
  async schema => {
    await fc.assert(
      fc.asyncProperty(histories, async history => {
        await migrated(await playedRecord(history), schema, async (store, folder, before) => {
          const after = everyRow(folder)
          for (const [table, rows] of Object.entries(before)) {
            expect(after[table], table).toHaveLength(rows.length)
            expect(after[table], table).toMatchObject(rows)
          }
          expect(await store.verify()).toMatchObject({ ok: true, problems: [], answers: before.answers?.length })
          const taken = summaryRows(folder)
          await store.write(writer => writer.rebuildSummaries())
          expect(summaryRows(folder)).toEqual(taken)
        })
      }),
      { numRuns: 15 },
    )
  },
  120_000,
)

it('has something in every table of schema 3, so that nothing is kept by being empty', async () => {
  const deed = { who: 0, text: 0, segment: 0, which: 1, given: 0, key: 1, flag: true }
  const kinds = ['start', 'sort', 'mark', 'reveal', 'appeal', 'rule'] as const
  const record = await playedRecord({ learners: ['Ada', 'Ben'], deeds: kinds.map(kind => ({ ...deed, kind })) })
  await migrated(record, 3, (store, folder, before) => {
    const empty = Object.keys(before).filter(table => before[table]?.length === 0)
    expect(empty).toEqual([])
    const [ada] = store.read(({ learners }) => learners.list())
    expect(store.read(({ settings }) => settings.all(ada?.id ?? ''))).toEqual({ textSize: 115 })
    expect(store.read(({ learners }) => learners.current())?.id).toBe(ada?.id)
    expect(store.read(({ textIndex }) => textIndex.search('mill', 5))).toHaveLength(1)
    expect(summaryRows(folder).appeals).toMatchObject([{ state: 'upheld' }])
  })
})

it.each(SCHEMAS)('goes on with a record of schema %i', async schema => {
  const deed = { who: 0, text: 0, segment: 0, which: 0, given: 0, key: 0, flag: false }
  const record = await playedRecord({
    learners: ['Ada', 'Ben'],
    deeds: [0, 1].map(who => ({ ...deed, who, kind: 'start' as const })),
  })
  await migrated(record, schema, async store => {
    const [ada, ben] = record.learners
    await store.write(writer => {
      const body = answerGiven('next', 'session-of-deed-0', { textId: 'text-0' })
      writer.append({ learnerId: ada?.id ?? '', kind: 'answer.given', body, id: 'next' })
      writer.learners.remove(ben?.id ?? '')
    })
    expect(await store.verify()).toMatchObject({ ok: true, answers: 1 })
  })
})
