// Opens a folder whose database is older, so that it is migrated. Says when it begins and when it is done.
import { randomUUID } from 'node:crypto'
import { loadBuiltCore } from '../built-core.ts'
import { MADE_UP, RELEASED } from '../migration/released.ts'
import { acknowledge } from './acknowledge.ts'

const [folder = ''] = process.argv.slice(2)
const { openStore } = loadBuiltCore()
acknowledge('begins')
const store = openStore({ folder, now: Date.now, randomId: randomUUID, migrations: [...RELEASED, MADE_UP] })
acknowledge('done')
await store.close()
