import { openStoreThere } from './open-there'
import type { StoreOptions } from './store'
import type { Verification } from './verify'

export interface RebuiltFolder extends Verification {
  /** Whether there was need of it, and the record was fit for it. */
  readonly rebuilt: boolean
}

/**
 * Makes summaries that differ again from the record, while no Winnow runs on this folder, and reads all of it again.
 * From a record that is itself damaged nothing is made: that is for a backup to mend.
 */
export async function rebuildFolder(
  options: Pick<StoreOptions, 'folder' | 'now' | 'randomId'>,
): Promise<RebuiltFolder> {
  const store = openStoreThere(options)
  try {
    const found = await store.verify()
    if (!found.rebuildable) return { ...found, rebuilt: false }
    await store.write(writer => writer.rebuildSummaries())
    return { ...(await store.verify()), rebuilt: true }
  } finally {
    await store.close()
  }
}
