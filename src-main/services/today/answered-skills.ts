import type { GradedAnswer } from '../../domain/learning/grade'
import type { Reader } from '../../store'
import type { Core } from '../core'
import { skillLookup } from '../library/segment-skills'

/** Every judged answer of a learner with the skills that its segment had at the revision it was asked in. */
export function answeredSkills(core: Core, reader: Reader, learnerId: string): GradedAnswer[] {
  const skillsOf = skillLookup(core)
  return reader.answers.graded(learnerId).map(answer => {
    const { sessionId, at, correct, confidence } = answer
    return { sessionId, at, skills: skillsOf(answer), correct, confidence }
  })
}
