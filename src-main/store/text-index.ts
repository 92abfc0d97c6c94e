import type { Database } from 'better-sqlite3'
import { markedPieces } from './marked-pieces'
import type { MarkedPiece } from './marked-pieces'
import { textQuery } from './text-query'

export interface IndexedText {
  readonly textId: string
  readonly revision: string
  /** With its body; before, only what stands above it. */
  readonly whole: boolean
}

/** The words by which a text is found. */
export interface TextWords {
  readonly title: string
  readonly about: string
  /** What kind of text it is, what on, and where it plays. */
  readonly kind: string
  readonly sources: string
  readonly body: string
}

export type FoundColumn = keyof TextWords

/** A text that has all that was looked for, with what matched in each of its columns. */
export interface FoundText {
  readonly textId: string
  readonly columns: Readonly<Record<FoundColumn, readonly MarkedPiece[]>>
}

const COLUMNS: readonly FoundColumn[] = ['title', 'about', 'kind', 'sources', 'body']
/** Words in a title say more of what a text is than the same words in its body. */
const WEIGHTS = [12, 4, 3, 3, 1]
/** About two lines. */
const BODY_TOKENS = 28

/** Signs that stand before and after what matched; no text that is kept here has them. */
const OPEN = '\u0001'
const CLOSE = '\u0002'

/** What is searched, as long as what was given: SQLite ends a text at a NUL, and the signs above are ours. */
export const searchable = (text: string) => text.replaceAll(/[^\P{Cc}\n\r\t]/gu, ' ')

const mapColumns = <T>(make: (column: FoundColumn) => T): Record<FoundColumn, T> => ({
  title: make('title'),
  about: make('about'),
  kind: make('kind'),
  sources: make('sources'),
  body: make('body'),
})

export function textIndexReads(db: Database) {
  const indexed = db.prepare<[], Omit<IndexedText, 'whole'> & { whole: 0 | 1 }>(
    'SELECT text_id AS textId, revision, whole FROM indexed_texts ORDER BY text_id',
  )
  const shown = COLUMNS.map((column, at) =>
    column === 'body'
      ? `snippet(text_index, ${at}, @open, @close, '', ${BODY_TOKENS}) AS body`
      : `highlight(text_index, ${at}, @open, @close) AS ${column}`,
  )
  const search = db.prepare<object, { textId: string } & Record<FoundColumn, string>>(
    `SELECT text_id AS textId, ${shown.join()}
     FROM text_index JOIN indexed_texts ON indexed_texts.id = text_index.rowid
     WHERE text_index MATCH @query ORDER BY bm25(text_index, ${WEIGHTS.join()}), text_id LIMIT @limit`,
  )
  return {
    /** Every text that can be found, and in which revision. */
    indexed: (): IndexedText[] => indexed.all().map(row => ({ ...row, whole: row.whole === 1 })),
    /** Texts with all the words that were typed, the last of them perhaps only begun; the best first. */
    search: (typed: string, limit: number): FoundText[] => {
      const query = textQuery(typed)
      if (query === null) return []
      return search.all({ query, limit, open: OPEN, close: CLOSE }).map(({ textId, ...columns }) => ({
        textId,
        columns: mapColumns(column => markedPieces(columns[column], OPEN, CLOSE)),
      }))
    },
  }
}
export type TextIndexReads = ReturnType<typeof textIndexReads>

export function textIndexWrites(db: Database) {
  const keep = db
    .prepare<object, number>(
      `INSERT INTO indexed_texts (text_id, revision, whole) VALUES (@textId, @revision, @whole)
       ON CONFLICT (text_id) DO UPDATE SET revision = excluded.revision, whole = excluded.whole RETURNING id`,
    )
    .pluck()
  const drop = db.prepare<[string], number>('DELETE FROM indexed_texts WHERE text_id = ? RETURNING id').pluck()
  const empty = db.prepare<[number]>('DELETE FROM text_index WHERE rowid = ?')
  const fill = db.prepare(
    `INSERT INTO text_index (rowid, ${COLUMNS.join()}) VALUES (@id, ${COLUMNS.map(column => `@${column}`).join()})`,
  )
  const remake = db.prepare("INSERT INTO text_index (text_index) VALUES ('rebuild')")
  return {
    /** In place of what was kept of this text. */
    put(text: IndexedText, words: TextWords): void {
      const id = keep.get({ ...text, whole: text.whole ? 1 : 0 }) ?? 0
      empty.run(id)
      fill.run({ id, ...mapColumns(column => searchable(words[column])) })
    },
    forget(textId: string): void {
      const id = drop.get(textId)
      if (id !== undefined) empty.run(id)
    },
    /** Makes the index again from the words that it keeps. */
    remake: (): void => void remake.run(),
  }
}
export type TextIndexWrites = ReturnType<typeof textIndexWrites>
