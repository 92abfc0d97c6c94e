import type { Core } from '../core'

/** Where the data lies, how much there is, and which copies. */
export function dataStatus({ store }: Core) {
  return {
    folder: store.folder.path,
    databaseBytes: store.databaseBytes(),
    answers: store.read(reader => reader.answers.countAll()),
    backups: store.backups(),
    kept: store.kept(),
  }
}
