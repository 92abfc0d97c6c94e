import { useQuery, useQueryCache } from '@pinia/colada'
import type { Backup } from '@contract/data'
import { useAction } from '@app/action'
import { client } from '@app/client'
import { momentWords } from '@ui/figures'
import { useToasts } from '@ui/toasts'

/** Where the data lies, its backups, and what can be done with them. */
export function useData() {
  const query = useQuery({ key: ['backups', 'status'], query: () => client.data.status() })
  const queries = useQueryCache()
  const { show } = useToasts()

  const backUp = useAction(async () => {
    await client.data.backUp()
    show('Backed up. The copy was read again and is whole.')
    return true
  })

  const restore = useAction(async (backup: Backup) => {
    await client.data.restore({ backupId: backup.id })
    // Everything on every page may be another now.
    await queries.invalidateQueries()
    show(`Restored the backup of ${momentWords(backup.at)}. What it replaced is kept.`)
    return true
  })

  const verify = useAction(() => client.data.verify())

  return { query, backUp, restore, verify }
}
