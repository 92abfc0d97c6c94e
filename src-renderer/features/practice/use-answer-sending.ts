import type { Asked } from './asked-state'
import { useAnswerDraft } from './use-answer-draft'
import type { Practice } from './use-practice'

/** The answer in the making, and how it is sent. */
export function useAnswerSending(practice: Practice, state: () => Asked) {
  const { draft, confidence, commit, ready } = useAnswerDraft(state)

  async function check() {
    const answer = ready()
    if (answer) await practice.answer(answer.answerId, state().item.segment.id, answer.answer)
  }

  /** An answer that did not get through is sent as it is chosen now, under the id it had. */
  const retry = () => (practice.failedAction.value === 'answer' ? check() : practice.retry())

  return { draft, confidence, commit, check, retry }
}
