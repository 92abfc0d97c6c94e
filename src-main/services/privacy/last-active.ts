import type { Learner, Reader } from '../../store'

/**
 * When a learner's record was last added to, or last kept on purpose; of one without any event, when it was begun. What
 * a clock dated later than now counts as recent: in doubt nothing is deleted.
 */
export function lastActiveAt(reader: Reader, { id, createdAt }: Learner): number {
  const { lastEventAt, keptAt } = reader.expiring
  return Math.max(lastEventAt(id) ?? createdAt, keptAt(id) ?? 0)
}
