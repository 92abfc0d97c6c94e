import { RETENTION_MONTHS, type RetentionMonths } from '../../domain/retention/expiring'
import type { Reader } from '../../store'

export const RETENTION = 'privacy.retentionMonths'

/** `null`: records are kept without end, as they are until somebody chooses otherwise. */
export function retentionMonths(reader: Reader): RetentionMonths | null {
  const stored = reader.deviceSettings.find(RETENTION)
  return RETENTION_MONTHS.find(months => months === stored) ?? null
}
