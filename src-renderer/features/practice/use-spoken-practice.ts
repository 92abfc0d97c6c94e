import { watch } from 'vue'
import { useAnnouncer } from '@ui/announcer'
import { placeOf, type Asked } from './asked-state'
import { spokenFeedback, spokenQuestion } from './spoken-practice'

/** Tells a screen reader each question and each feedback once. `paragraph` is the text that the asked words are in. */
export function useSpokenPractice(state: () => Asked, paragraph: () => string) {
  const { polite } = useAnnouncer()
  watch(
    () => placeOf(state()),
    () => {
      const now = state()
      const { start, end } = now.item.sentence
      polite(
        now.phase === 'feedback'
          ? spokenFeedback(now, paragraph())
          : spokenQuestion(now.item, paragraph().slice(start, end)),
      )
    },
    { immediate: true },
  )
}
