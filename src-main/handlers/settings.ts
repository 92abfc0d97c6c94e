import * as v from 'valibot'
import { reading, READING_DEFAULT, type Reading } from '../contract/settings'
import { changeSettings, readSettings, type Core } from '../services'
import type { Implementer } from './implementer'

export function settingHandlers({ settings }: Implementer, core: Core) {
  return {
    get: settings.get.handler(() => readingOf(readSettings(core))),
    set: settings.set.handler(async ({ input }) => {
      await changeSettings(core, input)
      return readingOf(readSettings(core))
    }),
  }
}

/** What was stored by a version that knew other values falls back to the default, one setting at a time. */
function readingOf(stored: Record<string, unknown>): Reading {
  const known = Object.entries(reading.entries).filter(([name, schema]) => v.is(schema, stored[name]))
  return { ...READING_DEFAULT, ...Object.fromEntries(known.map(([name]) => [name, stored[name]])) }
}
