import type { GradedAnswer } from '../../domain/learning/grade'
import type { Skill } from '../../domain/labelling/codebook'
import type { StudyText } from '../../domain/labelling/study-text'
import type { Reader } from '../../store'
import type { Core } from '../core'
import { editionAt } from '../library/find-edition'

const bySegment = new WeakMap<StudyText, ReadonlyMap<string, readonly Skill[]>>()

/** Every judged answer of a learner with the skills that its segment had at the revision it was asked in. */
export function answeredSkills(core: Core, reader: Reader, learnerId: string): GradedAnswer[] {
  return reader.answers.graded(learnerId).map(({ sessionId, at, textId, revision, segmentId, correct, confidence }) => {
    const skills = skillsIn(editionAt(core, textId, revision).text).get(segmentId) ?? []
    return { sessionId, at, skills, correct, confidence }
  })
}

function skillsIn(text: StudyText): ReadonlyMap<string, readonly Skill[]> {
  const known = bySegment.get(text) ?? new Map(text.segments.map(({ id, note }) => [id, note?.skills ?? []]))
  bySegment.set(text, known)
  return known
}
