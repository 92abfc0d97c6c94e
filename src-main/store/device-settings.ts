import type { Database } from 'better-sqlite3'

/** What is set for this computer, whoever learns on it. */
export function deviceSettingReads(db: Database) {
  const find = db.prepare<[string], string>('SELECT value FROM device_settings WHERE name = ?').pluck()
  return {
    /** `undefined` where nothing is set; whoever asks checks the value, since another version may have written it. */
    find: (name: string): unknown => {
      const value = find.get(name)
      return value === undefined ? undefined : JSON.parse(value)
    },
  }
}
export type DeviceSettingReads = ReturnType<typeof deviceSettingReads>

export function deviceSettingWrites(db: Database) {
  const set = db.prepare(
    `INSERT INTO device_settings (name, value) VALUES (@name, @value)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
  )
  const remove = db.prepare('DELETE FROM device_settings WHERE name = ?')
  return {
    set: (name: string, value: unknown): void => void set.run({ name, value: JSON.stringify(value) }),
    remove: (name: string): void => void remove.run(name),
  }
}
export type DeviceSettingWrites = ReturnType<typeof deviceSettingWrites>
