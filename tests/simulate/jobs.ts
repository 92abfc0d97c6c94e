import { ARMS, runCourse, type ArmName, type TestResult } from './course'
import { LEARNER_SETS } from './learner/learner-sets'
import { articleMaker } from './material/article'
import { madeUp } from './material/made-up'
import { makeMaterial, type Maker } from './material/material'
import { CONTROL, STATIC_LEARNERS, tell, type Told } from './static-learners'

export const MAKERS = { 'made-up library': () => madeUp, article: articleMaker } as const
export type MakerName = keyof typeof MAKERS

/** One set of parameters on one material. */
export interface CourseJob {
  readonly kind: 'course'
  readonly set: string
  readonly maker: MakerName
  readonly seed: string
  readonly learners: number
}

/** One unchanging learner, so many times. */
export interface StaticJob {
  readonly kind: 'static'
  readonly learner: string
  readonly seed: string
  readonly runs: number
}

/** One test of one arm, learner by learner, in the order of their seeds. */
export interface CellResult extends Pick<TestResult, 'delay' | 'mix'> {
  readonly arm: ArmName
  readonly dPrime: readonly number[]
  readonly criterion: readonly number[]
  readonly ownership: readonly number[]
}

export interface StaticResult {
  readonly runs: number
  readonly better: number
  readonly worse: number
  readonly warned: number
}

export function runCourseJob({ set: name, maker, seed, learners }: CourseJob): CellResult[] {
  const set = LEARNER_SETS.find(one => one.name === name)
  if (!set) throw new RangeError(`No such set: ${name}`)
  const make: Maker = MAKERS[maker]()
  const courses = Array.from({ length: learners }, (_, at) => {
    const own = `${seed} ${maker} ${name} ${at}`
    return runCourse(set, makeMaterial(make, own), own)
  })
  return ARMS.flatMap(arm =>
    (courses[0]?.[arm] ?? []).map(({ delay, mix }, test) => {
      const results = courses.flatMap(course => course[arm][test] ?? [])
      return {
        ...{ arm, delay, mix },
        dPrime: results.map(({ evidence }) => evidence.dPrime.value),
        criterion: results.map(({ evidence }) => evidence.criterion.value),
        ownership: results.map(({ ownership }) => ownership.dPrime.value),
      }
    }),
  )
}

export function runStaticJob({ learner: name, seed, runs }: StaticJob): StaticResult {
  const learner = [...STATIC_LEARNERS, CONTROL].find(one => one.name === name)
  if (!learner) throw new RangeError(`No such learner: ${name}`)
  const segments = makeMaterial(madeUp, seed).texts.flatMap(text => text.segments)
  const told = Array.from({ length: runs }, (_, at) => tell(learner, segments, `${seed} ${name} ${at}`))
  const count = (what: keyof Told) => told.filter(one => one[what]).length
  return { runs, better: count('better'), worse: count('worse'), warned: count('warned') }
}
