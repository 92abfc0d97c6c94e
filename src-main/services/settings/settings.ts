import type { Core } from '../core'
import { currentLearner } from '../profiles/current-learner'

export type SettingValue = string | number | boolean

/** What the current learner has set, by name; whoever asks knows the names, their values and what else holds. */
export function readSettings(core: Core): Record<string, unknown> {
  return core.store.read(reader => reader.settings.all(currentLearner(reader).id))
}

/** Changes the settings named, and leaves the others. */
export async function changeSettings(
  core: Core,
  changes: Readonly<Record<string, SettingValue | undefined>>,
): Promise<void> {
  await core.store.write(writer => {
    const { id } = currentLearner(writer)
    for (const [name, value] of Object.entries(changes)) {
      if (value !== undefined) writer.settings.set(id, name, value)
    }
    writer.touch('settings')
  })
}
