import { goneAfter } from '../../store'
import type { Core } from '../core'

/** What still holds whoever is deleted now, and until when. */
export function afterDeletion({ store, now }: Core) {
  const { goneAt, staying } = goneAfter(store.backups(), now())
  return {
    goneAt,
    staying: staying.map(({ id, at, reason }) => ({ id, at, reason })),
    /** Databases that a restore replaced: nothing thins those. */
    kept: store.kept().length,
  }
}
