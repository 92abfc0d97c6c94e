import type { Writer } from '../../store'
import { inventPseudonym } from './pseudonym'

/** Sees to it that somebody is learning: who already is, else the oldest profile, else a fresh one under a pseudonym. */
export function ensureLearner(writer: Writer, randomId: () => string): void {
  if (writer.learners.current()) return
  const { id } = writer.learners.list()[0] ?? writer.learners.add(inventPseudonym(writer, randomId))
  writer.learners.makeCurrent(id)
}
