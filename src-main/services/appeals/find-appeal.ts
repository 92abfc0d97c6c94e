import type { Appeal, Reader } from '../../store'
import { notFound, Refusal } from '../refusal'

export function findAppeal(reader: Reader, appealId: string): Appeal {
  const appeal = reader.appeals.find(appealId)
  if (!appeal) throw notFound('appeal')
  return appeal
}

/** An appeal that can still be withdrawn or ruled. */
export function openAppeal(reader: Reader, appealId: string): Appeal {
  const appeal = findAppeal(reader, appealId)
  if (appeal.state === 'open') return appeal
  throw new Refusal('APPEAL_DECIDED', 'This appeal has been decided or withdrawn.', undefined)
}
