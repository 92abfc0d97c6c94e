import type { RouteLocationRaw } from 'vue-router'
import type { TextSummary } from '@contract/library'
import { practicePath } from '../reading/practice-path'

export interface TextAction {
  readonly name: string
  readonly to: RouteLocationRaw
  /** Something was begun, and this goes on with it. */
  readonly isGoingOn: boolean
}

/** The likeliest thing to do with a text now. */
export function mainAction(text: TextSummary): TextAction {
  const { id, openSession, seen, scored, missed } = text
  if (openSession) {
    const { position, total, exercise } = openSession
    return { name: `Continue at ${position} of ${total}`, to: practicePath(id, exercise), isGoingOn: true }
  }
  if (seen > 0 && seen < scored) return { name: 'Practise the next', to: practicePath(id), isGoingOn: true }
  if (seen > 0 && missed > 0)
    return { name: 'Practise what was missed', to: practicePath(id, 'sort', 'missed'), isGoingOn: true }
  return { name: seen > 0 ? 'Read again' : 'Open the article', to: `/texts/${id}`, isGoingOn: false }
}
