import type { Random } from '../exercise/random'
import type { Skill } from '../labelling/codebook'
import { Choice } from './choice'
import { areConfusable } from './confusable'
import { orderSession } from './order-session'
import type { PoolTask } from './pool-task'
import { QUESTIONS_A_SKILL, type DueSkill } from './schedule'

export interface SessionWish {
  readonly pool: readonly PoolTask[]
  /** Most pressing first. */
  readonly due: readonly Pick<DueSkill, 'skill' | 'sureMistake'>[]
  /** A skill that is asked about after its worked examples. */
  readonly introduces: Skill | null
  readonly size: number
  readonly random: Random
}

/**
 * Today's session: at most `size` questions, in the order they are asked, none of which shows the key of another.
 * Each skill in turn gets a question, unseen where one is left; at least 40 % are plain as far as the pool has them,
 * seen ones again where the unseen are used up; the rest is unseen, what is easily confused with these first. What was
 * met before is a repeat (`taskOf` says so in the session).
 */
export function planSession({ pool, due, introduces, size, random }: SessionWish): PoolTask[] {
  // A new skill first, also where it is due: whoever has seen its examples must get its question.
  const skills = new Set([...(introduces ? [introduces] : []), ...due.map(({ skill }) => skill)])
  const choice = new Choice(pool, size, random)
  const trains = (skill: Skill) => (task: PoolTask) => task.skills.includes(skill)
  const askEach = (upTo: number, isWanted: (task: PoolTask) => boolean) => {
    for (const skill of skills) {
      if (choice.taken.filter(trains(skill)).length < upTo) choice.take(task => trains(skill)(task) && isWanted(task))
    }
  }
  askEach(1, () => true)
  for (let each = 2; each <= QUESTIONS_A_SKILL; each++) askEach(each, task => !task.met)
  while (choice.needsPlain && choice.take(task => task.plain));
  while (choice.take(task => !task.met && choice.taken.some(other => areConfusable(other, task))));
  while (choice.take(task => !task.met));
  for (let each = 2; each <= QUESTIONS_A_SKILL; each++) askEach(each, () => true)
  const sure = new Set(due.filter(({ sureMistake }) => sureMistake).map(({ skill }) => skill))
  return orderSession(choice.taken, sure, random)
}
