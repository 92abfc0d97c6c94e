import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { openStore } from '../store'
import { loadCodebook } from './codebook/load-codebook'
import type { Core, Host } from './core'
import { readLibrary } from './library/library-files'
import { readInTurns } from './library/read-in-turns'
import { createTextIndex } from './library/text-index'
import { watchRetention } from './privacy/retention-watch'
import { ensureLearner } from './profiles/ensure-learner'
import { createIncoming } from './record/incoming'
import { createTeacherDoor } from './teacher/door'

export interface CoreOptions {
  /** The data folder; made when it is missing. */
  readonly folder: string
  /** The folder `resources`, with the library and the codebook in it. */
  readonly resources: string
  readonly host: Host
  readonly version: string
  readonly now?: () => number
  /** By default the machine's. */
  readonly timeZone?: string
  readonly randomId?: () => string
  /** Where bugs and broken files are told; by default stderr. */
  readonly log?: (message: string, cause?: unknown) => void
}

/** Puts the core together. Rejects with a StoreError that says what is in the way and what to do. */
export async function openCore(options: CoreOptions): Promise<Core> {
  const { folder, resources, host, version } = options
  const { now = Date.now, timeZone = machineZone(), randomId = randomUUID, log = logToStderr } = options
  const store = openStore({ folder, now, randomId, onTrouble: cause => log('The daily backup failed.', cause) })
  try {
    const library = readLibrary(join(resources, 'library'), (file, reason) => log(`Left out ${file}.`, reason))
    const codebook = loadCodebook(join(resources, 'codebook.md'), reason => log('The codebook cannot be read.', reason))
    if (!store.read(reader => reader.learners.current())) await store.write(writer => ensureLearner(writer, randomId))
    const textIndex = createTextIndex({ store, library, log })
    const stopReading = readInTurns(library)
    const incoming = createIncoming(store.folder.path)
    // What a core that was killed left lying.
    incoming.forget()
    const stopLooking = watchRetention({ store, now, timeZone, randomId, log })
    return {
      ...{ host, version, store, library, textIndex, codebook, now, timeZone, randomId, log },
      keptEditions: new Map(),
      incoming,
      outgoing: new Map(),
      teacher: createTeacherDoor({ store, now }),
      close() {
        incoming.forget()
        stopReading()
        stopLooking()
        textIndex.stop()
        return store.close()
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

const machineZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

function logToStderr(message: string, cause?: unknown): void {
  process.stderr.write(cause === undefined ? `${message}\n` : `${message} ${inspect(cause)}\n`)
}
