import { ref, shallowRef, watch } from 'vue'
import type { AnswerGiven } from '@contract/practice'
import { answerOf, type Confidence } from './answer-of'
import { questionName, type Asked } from './asked-state'
import { partsOf } from './every-exercise'
import { readKept, type KeptAnswer } from './kept-answer'
import { useDraftKeeping } from './use-draft-keeping'
import { draftInWindow } from './window-drafts'

/** The answer in the making to the question that stands; once it is answered, the one that was stored. */
export function useAnswerDraft(state: () => Asked) {
  const draft = shallowRef<unknown>(null)
  const confidence = ref<Confidence | null>(null)
  const keeping = useDraftKeeping()
  let answerId = ''
  let shownAt = 0

  /** What was kept in this window is newer than what the core has; what fits neither is asked afresh. */
  function keptOf(now: Extract<Asked, { phase: 'question' }>): KeptAnswer | null {
    for (const kept of [readKept(draftInWindow(now.item)), readKept(now.draft)]) {
      const fitting = kept && partsOf(now.item.exercise).restore(kept.draft, now.item)
      if (kept && fitting !== null) return { ...kept, draft: fitting }
    }
    return null
  }

  watch(
    () => `${state().phase} ${questionName(state().item)}`,
    () => {
      const now = state()
      const parts = partsOf(now.item.exercise)
      if (now.phase === 'feedback') {
        keeping.forget(now.item)
        draft.value = parts.toDraft(now.answer, now.item)
        confidence.value = now.answer.confidence
        return
      }
      const kept = keptOf(now)
      answerId = kept?.answerId ?? crypto.randomUUID()
      shownAt = Date.now() - (kept?.spentMs ?? 0)
      draft.value = kept ? kept.draft : parts.emptyDraft(now.item)
      confidence.value = kept?.confidence ?? null
    },
    { immediate: true },
  )

  /** At each committed action of the learner, and at no other change. */
  function commit(change: { draft: unknown } | { confidence: Confidence | null }) {
    const now = state()
    if (now.phase !== 'question') return
    if ('draft' in change) draft.value = change.draft
    else confidence.value = change.confidence
    const spentMs = Math.max(0, Date.now() - shownAt)
    keeping.keep(now.item, { answerId, spentMs, draft: draft.value, confidence: confidence.value })
  }

  /** What is to be sent, with the id that this answer keeps however often it is sent; `null` while a part is missing. */
  function ready(): { answerId: string; answer: AnswerGiven } | null {
    const { item } = state()
    const given = partsOf(item.exercise).givenOf(draft.value, item)
    const answer = given && answerOf(given, confidence.value, Date.now() - shownAt)
    return answer && { answerId, answer }
  }

  return { draft, confidence, commit, ready }
}
