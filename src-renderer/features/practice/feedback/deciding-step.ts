import type { AnsweredSegment } from '@contract/practice'
import { partsOf } from '../every-exercise'

/** The step that decides what was asked: the exercise's own, else the note's; `null` where readers split. */
export function decidingStep({ item, feedback }: Pick<AnsweredSegment, 'item' | 'feedback'>) {
  return partsOf(item.exercise).ownStep(feedback.note) ?? feedback.note?.step ?? null
}
