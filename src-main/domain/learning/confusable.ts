import type { PoolTask } from './pool-task'

/**
 * Kinds that learners take for each other, each pair in both directions: they differ in one question of the path, so
 * that one next to the other shows the line between them.
 */
export const CONFUSABLE = [
  /** Who answers for it? */
  ['fact-article', 'fact-source'],
  ['opinion-article', 'opinion-source'],
  /** Could evidence settle it? */
  ['fact-article', 'opinion-article'],
  ['fact-source', 'opinion-source'],
  /** Speech as an event, or words that only hand a claim on? */
  ['attribution', 'fact-article'],
  ['attribution', 'fact-source'],
] as const

const pairs = new Set(CONFUSABLE.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))

export function areConfusable(a: Pick<PoolTask, 'kind'>, b: Pick<PoolTask, 'kind'>): boolean {
  return pairs.has(`${a.kind} ${b.kind}`)
}
