import { randomFrom } from '../../src-main/domain/exercise/random'
import { discernmentOf, type Discernment, type TwoSides } from '../../src-main/domain/measure/discernment'
import { evidenceItem, ownershipItem, type TestItem } from '../../src-main/domain/measure/trend'
import { EXAMPLES, type Arm, type Load } from './arms/arm'
import { BySchedule } from './arms/by-schedule'
import { atRandom, massed } from './arms/in-order'
import { Learner } from './learner/learner'
import type { LearnerSet } from './learner/learner-sets'
import type { MadeSegment, Material } from './material/material'

export const ARMS = ['schedule', 'random', 'massed'] as const
export type ArmName = (typeof ARMS)[number]
/** Days from the last session to the test. */
export const DELAYS = [7, 28] as const
/** Made as news is made, or with every skill alike. */
export const MIXES = ['asMade', 'evenly'] as const

export interface TestResult {
  readonly delay: (typeof DELAYS)[number]
  readonly mix: (typeof MIXES)[number]
  readonly evidence: Discernment
  readonly ownership: Discernment
}
export type CourseResult = Readonly<Record<ArmName, readonly TestResult[]>>

const DAY_SECONDS = 86_400
const BEGINNING = Date.UTC(2026, 0, 5, 17)
/** Monday, Wednesday and Friday of eight weeks. */
const SESSION_DAYS = Array.from({ length: 8 }, (_, week) => [0, 2, 4].map(day => 7 * week + day)).flat()

/** One learner three times over, each time taught in another way: same texts, same tests, same luck in them. */
export function runCourse(set: LearnerSet, material: Material, seed: string): CourseResult {
  const loads: Load[] = []
  const random = (what: string) => randomFrom(`${seed} ${what}`)
  const learn = (arm: Arm, load?: Load[]) => {
    const learner = new Learner(set, random('learner'))
    teach(learner, arm, load)
    return testAll(learner, material, seed)
  }
  const schedule = learn(new BySchedule(material.texts, random('arm')), loads)
  return {
    schedule,
    random: learn(atRandom(material.texts, loads, random('arm'))),
    massed: learn(massed(material.texts, loads, random('arm'))),
  }
}

function teach(learner: Learner, arm: Arm, loads?: Load[]): void {
  SESSION_DAYS.forEach((day, at) => {
    learner.rest((day - (SESSION_DAYS[at - 1] ?? day)) * DAY_SECONDS)
    const { introduces, questions } = arm.sitting(BEGINNING + day * DAY_SECONDS * 1000)
    loads?.push({ questions: questions.length, introductions: introduces.length })
    for (const skill of introduces) for (let n = 0; n < EXAMPLES; n++) learner.study(skill)
    for (const segment of questions) arm.answered(segment, learner.practise(segment))
  })
}

function testAll(learner: Learner, material: Material, seed: string): TestResult[] {
  return DELAYS.flatMap((delay, at) => {
    learner.rest((delay - (DELAYS[at - 1] ?? 0)) * DAY_SECONDS)
    return MIXES.map(mix => ({ delay, mix, ...test(learner, material.unseen[mix], `${seed} ${delay} ${mix}`) }))
  })
}

function test(learner: Learner, segments: readonly MadeSegment[], seed: string) {
  const random = randomFrom(seed)
  const answers = segments.map(segment => {
    const { label, owner } = learner.answer(segment, random)
    return { keyLabel: segment.label, keyOwner: segment.owner, givenLabel: label, givenOwner: owner }
  })
  return {
    evidence: discernmentIn(answers.map(evidenceItem)),
    ownership: discernmentIn(answers.map(ownershipItem)),
  }
}

function discernmentIn(items: readonly (TestItem | null)[]): Discernment {
  const side = (isSignal: boolean) => {
    const own = items.filter(item => item?.isSignal === isSignal)
    return { asked: own.length, right: own.filter(item => item?.calledSignal === isSignal).length }
  }
  const sides: TwoSides = { signal: side(true), noise: side(false) }
  const discernment = discernmentOf(sides)
  if (!discernment) throw new RangeError('A test needs items on both sides.')
  return discernment
}
