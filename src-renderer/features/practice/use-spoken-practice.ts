import { watch } from 'vue'
import { useAnnouncer } from '@ui/announcer'
import { spokenFeedback, spokenQuestion } from './spoken-practice'
import type { Asked } from './use-practice'

/** Tells a screen reader each question and each feedback once. `paragraph` is the text that the asked words are in. */
export function useSpokenPractice(state: () => Asked, paragraph: () => string) {
  const { polite } = useAnnouncer()
  watch(
    () => [state().phase, state().item.segment.id] as const,
    () => {
      const now = state()
      const { start, end } = now.item.sentence
      polite(
        now.phase === 'feedback'
          ? spokenFeedback(now.feedback)
          : spokenQuestion(now.item, paragraph().slice(start, end)),
      )
    },
    { immediate: true },
  )
}
