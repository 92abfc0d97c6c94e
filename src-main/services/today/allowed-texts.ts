import type { Skill } from '../../domain/labelling/codebook'
import type { StudyText } from '../../domain/labelling/study-text'
import type { PoolTask } from '../../domain/learning/pool-task'

/** All that choosing among texts looks at. */
interface Readable {
  readonly edition: { readonly text: Pick<StudyText, 'level'> }
  readonly begun: boolean
  readonly tasks: readonly Pick<PoolTask, 'met' | 'skills'>[]
}

/**
 * Texts that were not begun, the one to begin with first. One step of level above the hardest that was begun is far
 * enough: a hard text trains many skills, so that it would else come right after the first. Within this, what trains
 * most of the due skills, then the easiest.
 */
export function inReadingOrder<T extends Readable>(pools: readonly T[], due: readonly Skill[]): T[] {
  const reached = Math.max(0, ...pools.filter(({ begun }) => begun).map(({ edition }) => edition.text.level))
  const tooFar = ({ edition }: T) => Math.max(0, edition.text.level - reached - 1)
  const trained = ({ tasks }: T) => due.filter(skill => trains(tasks, skill)).length
  return pools
    .filter(({ begun, tasks }) => !begun && tasks.some(({ met }) => !met))
    .toSorted((a, b) => tooFar(a) - tooFar(b) || trained(b) - trained(a) || a.edition.text.level - b.edition.text.level)
}

/**
 * Texts that today's session asks from: those that were begun, and one more for each due skill that has nothing unseen
 * in them. Before anything was read there is none.
 */
export function allowedTexts<T extends Readable>(pools: readonly T[], due: readonly Skill[]): T[] {
  const allowed = pools.filter(({ begun }) => begun)
  const waiting = inReadingOrder(pools, due)
  for (const skill of due) {
    if (allowed.some(({ tasks }) => trains(tasks, skill))) continue
    const next = waiting.find(pool => !allowed.includes(pool) && trains(pool.tasks, skill))
    if (next) allowed.push(next)
  }
  return allowed
}

function trains(tasks: Readable['tasks'], skill: Skill): boolean {
  return tasks.some(({ skills, met }) => !met && skills.includes(skill))
}
