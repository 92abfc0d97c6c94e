import { useQuery } from '@pinia/colada'
import type { ExpiringLearner } from '@contract/privacy'
import { useAction } from '@app/action'
import { client } from '@app/client'
import { useToasts } from '@ui/toasts'
import { monthsOf, type Period } from './retention-words'

/** How long records are kept, and whose time is up. */
export function usePrivacy() {
  const query = useQuery({ key: ['settings', 'privacy'], query: () => client.privacy.state() })
  const { show } = useToasts()

  const choose = useAction(async (period: Period) => {
    await client.privacy.setRetention({ months: monthsOf(period) })
    return true
  })
  const keep = useAction(async ({ learnerId, name }: ExpiringLearner) => {
    await client.privacy.keep({ learnerId })
    show(`The record of ${name} stays for another period.`)
    return true
  })
  const remove = useAction(async ({ learnerId, name }: ExpiringLearner) => {
    await client.privacy.remove({ learnerId })
    show(`The record of ${name} is deleted.`)
    return true
  })
  return { query, choose, keep, remove }
}
export type Privacy = ReturnType<typeof usePrivacy>
