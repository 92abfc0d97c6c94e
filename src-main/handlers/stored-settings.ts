import * as v from 'valibot'
import { learning, LEARNING_DEFAULT, reading, READING_DEFAULT } from '../contract/settings'
import { readSettings, type Core } from '../services'

/** What was stored by a version that knew other values falls back to the default, one setting at a time. */
function known<T extends object>(entries: Readonly<Record<string, v.GenericSchema>>, standard: T, core: Core): T {
  const stored = readSettings(core)
  const names = Object.entries(entries).flatMap(([name, schema]) => (v.is(schema, stored[name]) ? [name] : []))
  return { ...standard, ...Object.fromEntries(names.map(name => [name, stored[name]])) }
}

export const storedReading = (core: Core) => known(reading.entries, READING_DEFAULT, core)

export const storedLearning = (core: Core) => known(learning.entries, LEARNING_DEFAULT, core)

/** The settings of learning as use cases reckon with them: the retention is a share. */
export function learningWish(core: Core) {
  const { retention, dailyCap } = storedLearning(core)
  return { retention: retention / 100, dailyCap }
}
