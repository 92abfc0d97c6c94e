import type { RetentionMonths } from '../../domain/retention/expiring'
import type { Core } from '../core'
import { privacyState } from './privacy-state'
import { RETENTION } from './retention-period'

export async function setRetention(core: Core, months: RetentionMonths | null) {
  await core.store.write(writer => {
    if (months === null) writer.deviceSettings.remove(RETENTION)
    else writer.deviceSettings.set(RETENTION, months)
    writer.touch('settings')
  })
  return privacyState(core)
}
