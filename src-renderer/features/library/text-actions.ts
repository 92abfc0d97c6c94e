import type { RouteLocationRaw } from 'vue-router'
import type { TextSummary } from '@contract/library'
import { practicePath } from '../reading/practice-path'

export interface TextAction {
  name: string
  to: RouteLocationRaw
}

/** What can be done with a text now, the likeliest first. */
export function actionsOf(text: TextSummary): TextAction[] {
  const article = `/texts/${text.id}`
  const actions: TextAction[] = []
  if (text.openSession) {
    actions.push({
      name: `Continue at ${text.openSession.position} of ${text.openSession.total}`,
      to: practicePath(text.id, text.openSession.exercise),
    })
  } else if (text.seen > 0 && text.seen < text.scored) {
    actions.push({ name: 'Practise the next', to: practicePath(text.id) })
  } else if (text.seen > 0 && text.missed > 0) {
    actions.push({ name: 'Practise what was missed', to: practicePath(text.id, 'sort', 'missed') })
  }
  actions.push({ name: actions.length > 0 ? 'Read' : 'Open the article', to: article })
  if (text.xrayOpen) actions.push({ name: 'X-ray', to: `${article}/xray` })
  return actions
}
