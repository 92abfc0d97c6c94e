import type { GradedAnswer } from '../../domain/learning/grade'
import type { Reader } from '../../store'
import type { Core } from '../core'
import { segmentSkills } from '../library/segment-skills'

/** Every judged answer of a learner with the skills that its segment had at the revision it was asked in. */
export function answeredSkills(core: Core, reader: Reader, learnerId: string): GradedAnswer[] {
  return reader.answers.graded(learnerId).map(({ sessionId, at, textId, revision, segmentId, correct, confidence }) => {
    return { sessionId, at, skills: segmentSkills(core, { textId, revision, segmentId }), correct, confidence }
  })
}
