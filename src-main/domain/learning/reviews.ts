import type { Skill } from '../labelling/codebook'
import { DAY_MS } from './days'
import { gradeOf, meanGrade, type Grade, type GradedAnswer } from './grade'

/** A session that is taken up again after longer than this is another occasion to remember. */
const ONE_SITTING_MS = DAY_MS / 2

/** All answers of one session to one skill. */
export interface Review {
  /** Of the last of its answers. */
  readonly at: number
  readonly grade: Grade
  /** An answer was wrong and certain, and none has been right since. */
  readonly sureMistake: boolean
}

interface Sitting {
  readonly sessionId: string
  at: number
  readonly grades: Grade[]
  sureMistake: boolean
}

/** Of one skill so far: sittings in the order in which they were begun, and what its last answer left. */
interface Course {
  readonly sittings: Sitting[]
  sureMistake: boolean
}

/** The reviews of each skill, oldest first, from answers that are oldest first. */
export function reviewsOf(answers: Iterable<GradedAnswer>): Map<Skill, Review[]> {
  const courses = new Map<Skill, Course>()
  for (const { sessionId, at, skills, correct, confidence } of answers) {
    if (correct === null) continue
    for (const skill of skills) {
      let course = courses.get(skill)
      if (!course) courses.set(skill, (course = { sittings: [], sureMistake: false }))
      course.sureMistake = !correct && (confidence === 3 || course.sureMistake)
      const sitting = sittingOf(course.sittings, sessionId, at)
      sitting.at = Math.max(sitting.at, at)
      sitting.grades.push(gradeOf(correct, confidence))
      sitting.sureMistake = course.sureMistake
    }
  }
  const reviews = new Map<Skill, Review[]>()
  for (const [skill, { sittings }] of courses) {
    const sorted = sittings.toSorted((a, b) => a.at - b.at)
    reviews.set(
      skill,
      sorted.map(({ at, grades, sureMistake }) => ({ at, grade: meanGrade(grades), sureMistake })),
    )
  }
  return reviews
}

/** The sitting that an answer belongs to, sought from the newest; a new one where there is none. */
function sittingOf(own: Sitting[], sessionId: string, at: number): Sitting {
  const last = own.findLast(sitting => sitting.sessionId === sessionId)
  if (last && at - last.at <= ONE_SITTING_MS) return last
  const sitting = { sessionId, at, grades: [], sureMistake: false }
  own.push(sitting)
  return sitting
}
