import type { Database } from 'better-sqlite3'

export function settingReads(db: Database) {
  const all = db.prepare<[string], { name: string; value: string }>(
    'SELECT name, value FROM settings WHERE learner_id = ? ORDER BY name',
  )
  return {
    /** By name; whoever asks checks the values, since an older version may have written them. */
    all: (learnerId: string): Record<string, unknown> =>
      Object.fromEntries(all.all(learnerId).map(({ name, value }) => [name, JSON.parse(value) as unknown])),
  }
}
export type SettingReads = ReturnType<typeof settingReads>

export function settingWrites(db: Database) {
  const set = db.prepare(
    `INSERT INTO settings (learner_id, name, value) VALUES (@learnerId, @name, @value)
     ON CONFLICT (learner_id, name) DO UPDATE SET value = excluded.value`,
  )
  return {
    set: (learnerId: string, name: string, value: string | number | boolean | null): void =>
      void set.run({ learnerId, name, value: JSON.stringify(value) }),
  }
}
export type SettingWrites = ReturnType<typeof settingWrites>
