import { failures, type Cell, type StaticFinding } from './findings'
import { MAKERS, type CellResult, type CourseJob, type MakerName, type StaticJob, type StaticResult } from './jobs'
import { LEARNER_SETS } from './learner/learner-sets'
import { measuresOf } from './measures'
import type { Options } from './options'
import { lastLine, tables } from './report'
import { doSideBySide } from './side-by-side'
import { CONTROL, STATIC_LEARNERS } from './static-learners'

/** Runs everything and prints it; what fails, in words. */
export async function simulate({ seed, runs, learners }: Options, print: (line: string) => void): Promise<string[]> {
  const makers = Object.keys(MAKERS) as MakerName[]
  const courses = makers.flatMap(maker =>
    LEARNER_SETS.map(({ name }): CourseJob => ({ kind: 'course', set: name, maker, seed, learners })),
  )
  const steady = [...STATIC_LEARNERS, CONTROL].map(({ name }): StaticJob => ({
    kind: 'static',
    learner: name,
    seed,
    runs,
  }))
  const results = await doSideBySide<CourseJob | StaticJob, CellResult[] | StaticResult>([...courses, ...steady])
  const cells = courses.map(({ set, maker }, at): Cell => {
    return { set, maker, results: results[at] as CellResult[] }
  })
  const told = steady.map(({ learner }, at): StaticFinding => {
    return { learner, ...(results[courses.length + at] as StaticResult) }
  })
  const [statics, control] = [told.slice(0, -1), told.at(-1) as StaticFinding]
  for (const measure of measuresOf(cells, statics, control)) print(JSON.stringify(measure))
  print(`\n${tables(cells, told)}\n`)
  const failed = failures(cells, statics)
  for (const failure of failed) print(failure)
  print(lastLine(cells, statics))
  return failed
}
