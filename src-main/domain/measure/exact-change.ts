import type { Rate } from './rate'

/** One learner's two sets of answers, to other items. */
export interface TestedTwice {
  readonly pre: Rate
  readonly post: Rate
}

export interface ExactChange {
  /** How probable so many right answers or more after are, and so many or fewer, where nobody changed. */
  readonly asManyOrMore: number
  readonly asFewOrFewer: number
}

/**
 * The exact test of whether learners have more right after than before, each against themselves: given how many of all
 * their answers a learner has right, which of these fall after is hypergeometric where nothing changed, however able
 * they are (R. A. Fisher 1935, "The logic of inductive inference", Journal of the Royal Statistical Society 98); over
 * several learners the sum is told of, each of them a stratum (M. W. Birch 1964, "The detection of partial association,
 * I", JRSS B 26). Either probability is at most α in at most α of cases, with any number of items: an interval from a
 * formula for many items does not keep that where the two tests differ in length.
 */
export function exactChange(learners: readonly TestedTwice[]): ExactChange {
  const right = learners.reduce((all, { post }) => all + post.right, 0)
  const chances = learners.map(chancesOfRightAfter).reduce(added, [1])
  return { asManyOrMore: sum(chances.slice(right)), asFewOrFewer: sum(chances.slice(0, right + 1)) }
}

/** By how many are right after, from 0. */
function chancesOfRightAfter({ pre, post }: TestedTwice): number[] {
  const right = pre.right + post.right
  const least = Math.max(0, right - pre.asked)
  const weights = Array.from<number>({ length: post.asked + 1 }).fill(0)
  weights[least] = 1
  for (let after = least; after < Math.min(right, post.asked); after++) {
    const ways = (post.asked - after) * (right - after)
    weights[after + 1] = ((weights[after] ?? 0) * ways) / ((after + 1) * (pre.asked - right + after + 1))
  }
  const all = sum(weights)
  return weights.map(weight => weight / all)
}

/** Of the sum of two independent numbers. */
function added(one: readonly number[], other: readonly number[]): number[] {
  const chances = Array.from<number>({ length: one.length + other.length - 1 }).fill(0)
  one.forEach((a, i) => other.forEach((b, j) => (chances[i + j] = (chances[i + j] ?? 0) + a * b)))
  return chances
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
