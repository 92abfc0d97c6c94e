import { useAnswerDraft } from './use-answer-draft'
import type { Asked, Practice } from './use-practice'

/** The choices for the asked segment, and how they are sent. */
export function useAnswerSending(practice: Practice, state: () => Asked) {
  const { draft, ready } = useAnswerDraft(state)

  async function check() {
    const answer = ready()
    if (answer) await practice.answer(answer.answerId, state().item.segment.id, answer.answer)
  }

  /** An answer that did not get through is sent as it is chosen now, under the id it had. */
  const retry = () => (practice.failedAction.value === 'answer' ? check() : practice.retry())

  return { draft, check, retry }
}
