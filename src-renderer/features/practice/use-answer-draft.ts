import { reactive, watch, type Reactive } from 'vue'
import type { PracticeState } from '@contract/practice'
import { forgetAnswer, keepAnswer, keptAnswer, type KeptAnswer } from './answer-draft-store'
import { EMPTY_DRAFT, answerOf, type DraftAnswer } from './draft-answer'

/** The choices for the segment that is being asked; once it is answered, those that were stored. */
export function useAnswerDraft(state: () => PracticeState | null) {
  const draft: Reactive<DraftAnswer> = reactive({ ...EMPTY_DRAFT })
  let kept: KeptAnswer | null = null

  const place = () => {
    const now = state()
    return now && now.phase !== 'done' ? `${now.phase}:${now.item.sessionId}:${now.item.segment.id}` : null
  }

  watch(
    place,
    () => {
      const now = state()
      kept = null
      if (!now || now.phase === 'done') return
      const { sessionId, segment } = now.item
      if (now.phase === 'feedback') {
        forgetAnswer(sessionId, segment.id)
        const { label, owner, source, confidence } = now.answer
        Object.assign(draft, { label, owner, source, confidence })
        return
      }
      kept = keptAnswer(sessionId, segment.id) ?? {
        answerId: crypto.randomUUID(),
        draft: { ...EMPTY_DRAFT },
        shownAt: Date.now(),
      }
      Object.assign(draft, kept.draft)
      keepAnswer(sessionId, segment.id, kept)
    },
    { immediate: true },
  )

  watch(draft, () => {
    const now = state()
    if (!kept || now?.phase !== 'question') return
    kept = { ...kept, draft: { ...draft } }
    keepAnswer(now.item.sessionId, now.item.segment.id, kept)
  })

  /** What is to be sent, with the id that this answer keeps however often it is sent; `null` while a part is missing. */
  function ready() {
    const answer = kept && answerOf(draft, Date.now() - kept.shownAt)
    return kept && answer ? { answerId: kept.answerId, answer } : null
  }

  return { draft, ready }
}
