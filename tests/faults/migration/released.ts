import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { StoreOptions } from '../../../src-main/store/index.ts'
import { REBUILD_TABLES } from '../../fixtures/made-up-migration.ts'
import { ROOT } from '../built-core.ts'

type Migration = NonNullable<StoreOptions['migrations']>[number]

const FOLDER = join(ROOT, 'src-main/store/migrations')

/** What has been released, read from the files. */
export const RELEASED: readonly Migration[] = readdirSync(FOLDER)
  .filter(name => name.endsWith('.sql'))
  .sort()
  .map((file, index) => ({
    number: index + 1,
    name: basename(file, '.sql'),
    sql: readFileSync(join(FOLDER, file), 'utf8'),
  }))

const number = RELEASED.length + 1

/** The next one, made up; it takes long enough to be hit in the middle. */
export const MADE_UP: Migration = {
  number,
  name: `${String(number).padStart(4, '0')}-colour-learners`,
  sql: REBUILD_TABLES,
}
