import type { Item, PracticeState } from '@contract/practice'

/** A question, or its feedback. */
export type Asked = Extract<PracticeState, { item: Item }>
export type Examples = Extract<PracticeState, { phase: 'examples' }>

export const isAsked = (state: PracticeState): state is Asked =>
  state.phase === 'question' || state.phase === 'feedback'

export const sessionOf = (state: PracticeState) => (isAsked(state) ? state.item.sessionId : state.sessionId)

/** A question within all sessions; a segment may be asked in more than one way, even in the same session. */
export const questionName = ({ sessionId, position, segment }: Pick<Item, 'sessionId' | 'position' | 'segment'>) =>
  `${sessionId}:${position}:${segment.id}`

/** Where a session stands; it changes whenever the page must show something else. */
export function placeOf(state: PracticeState): string {
  if (isAsked(state)) return `${state.phase} ${questionName(state.item)}`
  return state.phase === 'examples' ? `examples ${state.skill}` : state.phase
}
