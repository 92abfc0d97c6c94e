import type { Learner, Reader } from '../../store'

/** A learner as a class list tells of one. */
export function seatedLearner(reader: Reader, { id, name }: Learner) {
  const handIns = reader.handIns.of(id)
  return {
    ...{ id, name, handedIn: reader.learners.isHandedIn(id) },
    ...{ answers: reader.answers.count(id), firstAnswers: reader.progress.firstCount(id) },
    ...{ lastAt: handIns[0]?.at ?? null, handIns: handIns.length },
  }
}
