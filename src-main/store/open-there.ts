import { dataFolder, sizeOf } from './data-folder'
import { storeError } from './errors'
import { openStore } from './store'
import type { Store, StoreOptions } from './store'

/** Opens a data folder that holds data already, and makes none. */
export function openStoreThere(options: StoreOptions): Store {
  const { database } = dataFolder(options.folder)
  if (sizeOf(database) === 0) throw storeError('missing', database)
  return openStore(options)
}
