import type { TravellingComment } from './comment'

type Version = Pick<TravellingComment, 'author' | 'words' | 'changedAt' | 'seenAt'>

/**
 * Of two states of one comment the one that stands: the later words, and of the same words the earliest look at them.
 * It is the same in whatever order files come in, and however often: what is compared is a total order.
 */
export function joined<T extends Version>(one: T, other: T): T {
  const order = compare(versionOf(one), versionOf(other))
  if (order !== 0) return order > 0 ? one : other
  return { ...one, seenAt: earliest(one.seenAt, other.seenAt) }
}

/** Taken back comes last, so that at the same moment it wins over words. */
const versionOf = ({ changedAt, words, author }: Version): readonly (number | string)[] => [
  changedAt,
  words === null ? 1 : 0,
  words ?? '',
  author,
]

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  const at = one.findIndex((part, index) => part !== other[index])
  if (at < 0) return 0
  return (one[at] ?? 0) > (other[at] ?? 0) ? 1 : -1
}

function earliest(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other
  return Math.min(one, other)
}
