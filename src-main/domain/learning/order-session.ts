import { WARM_UP_SHARE } from '../exercise/draw-session'
import { inMixedOrder } from '../exercise/mixed-order'
import { shuffled, type Random } from '../exercise/random'
import type { Skill } from '../labelling/codebook'
import { areConfusable } from './confusable'
import type { PoolTask } from './pool-task'

/**
 * The order in which chosen questions are asked: what was surely mistaken first; the first third from easy to hard,
 * the rest by chance; no neighbours of one kind where that can be, and easily confused ones side by side.
 */
export function orderSession(tasks: readonly PoolTask[], sure: ReadonlySet<Skill>, random: Random): PoolTask[] {
  const urgency = ({ skills, missed }: PoolTask) => (skills.some(skill => sure.has(skill)) ? 4 : missed)
  const sooner = tasks.toSorted((a, b) => urgency(b) - urgency(a) || a.difficulty - b.difficulty)
  const warmUp = Math.ceil(sooner.length * WARM_UP_SHARE)
  const rest = shuffled(sooner.slice(warmUp), random).toSorted((a, b) => urgency(b) - urgency(a))
  const isFree = new Set(rest)
  return inMixedOrder([...sooner.slice(0, warmUp), ...rest], (last, first, other) => {
    return isFree.has(first) && urgency(first) === urgency(other) && areConfusable(last, other)
  })
}
