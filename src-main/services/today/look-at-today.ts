import type { Skill } from '../../domain/labelling/codebook'
import { memoriesOf } from '../../domain/learning/memory'
import { skillToIntroduce } from '../../domain/learning/new-skill'
import type { PoolTask } from '../../domain/learning/pool-task'
import { questionsToday, schedule, type Situation } from '../../domain/learning/schedule'
import type { Reader } from '../../store'
import { workedExamplesOf } from '../codebook/read-codebook'
import type { Core } from '../core'
import { askedOutsideTests, heldBack } from '../test/held-back'
import { allowedTexts } from './allowed-texts'
import { answeredSkills } from './answered-skills'
import { localDays } from './local-days'
import { textPool } from './today-pool'

/** What the learner has set for learning. */
export type LearningWish = Pick<Situation, 'retention' | 'dailyCap'>

/** Everything that Today shows and its session is drawn from, reckoned anew from the record each time. */
export function lookAtToday(core: Core, reader: Reader, learnerId: string, wish: LearningWish) {
  const now = core.now()
  const days = localDays(core.timeZone)
  const answers = answeredSkills(core, reader, learnerId)
  const dawn = days.startOf(days.dayOf(now))
  const memories = memoriesOf(answers)
  const answeredToday = reader.answers.countSince(learnerId, dawn)
  const lastAnsweredAt = answers.findLast(({ at }) => at < dawn)?.at ?? null
  const plan = schedule({ now, days, memories, answeredToday, lastAnsweredAt, ...wish })
  const practised = new Set(practisedTexts(reader, learnerId))
  const pools = core.library.editions.map(edition => textPool(reader, learnerId, edition, practised))
  const dueNames = plan.due.map(({ skill }) => skill)
  const allowed = allowedTexts(pools, dueNames).flatMap(({ tasks }) => tasks)
  const pool = askedOutsideTests(heldBack(core, reader, learnerId), allowed, ({ met }) => !met)
  const introduces = skillToIntroduce(plan, {
    ...{ memories, introduced: new Set(reader.sessions.introducedSkills(learnerId)), dailyCap: wish.dailyCap },
    askable: withExamples(core, pool),
    unseen: withExamples(
      core,
      pool.filter(({ met }) => !met),
    ),
  })
  const asked = pool.length === 0 ? 0 : new Set([...dueNames, ...(introduces ? [introduces] : [])]).size
  const available = Math.min(
    questionsToday(plan, asked),
    new Set(pool.map(one => `${one.textId} ${one.segmentId}`)).size,
  )
  return { plan, pools, pool, introduces, available, answeredToday }
}

/** Whoever took no test has practised whatever was answered, which an index tells at once. */
function practisedTexts({ sittings, progress }: Reader, learnerId: string): string[] {
  return sittings.ofLearner(learnerId).length > 0
    ? sittings.practisedTexts(learnerId)
    : progress.answeredTexts(learnerId)
}

function withExamples(core: Core, tasks: readonly PoolTask[]): Set<Skill> {
  const skills = new Set(tasks.flatMap(task => task.skills))
  return new Set([...skills].filter(skill => workedExamplesOf(core, skill) !== null))
}
