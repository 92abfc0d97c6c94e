import type { Writer } from '../../store'

const NAMELESS = 'Learner'

/** Sees to it that somebody is learning: who already is, else the oldest profile, else a fresh one. */
export function ensureLearner(writer: Writer): void {
  if (writer.learners.current()) return
  const [oldest = writer.learners.add(NAMELESS)] = writer.learners.list()
  writer.learners.makeCurrent(oldest.id)
}
