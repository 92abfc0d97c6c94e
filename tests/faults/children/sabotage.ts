import Database from 'better-sqlite3'

/**
 * For controls that must lose answers: the same core on a SQLite that says FULL and does NORMAL, as
 * better-sqlite3 does on its own after the first write in WAL mode.
 */
export function pretendFull(): void {
  const pragma = Object.getOwnPropertyDescriptor(Database.prototype, 'pragma')?.value as (
    this: Database.Database,
    ...args: [string, Database.PragmaOptions?]
  ) => unknown
  Object.defineProperty(Database.prototype, 'pragma', {
    value(this: Database.Database, source: string, options?: Database.PragmaOptions): unknown {
      if (source === 'synchronous = FULL') return pragma.call(this, 'synchronous = NORMAL', options)
      if (source === 'synchronous') return 2
      return pragma.call(this, source, options)
    },
  })
}
