import { watch } from 'vue'
import { useAnnouncer } from '@ui/announcer'
import { placeOf, type Asked } from './asked-state'
import { spokenFeedback, spokenQuestion } from './spoken-practice'

/**
 * Tells a screen reader each question and each feedback once, and the title where a session has gone on to another
 * text. `paragraph` is the text that the asked words are in.
 */
export function useSpokenPractice(state: () => Asked, paragraph: () => string, title: () => string) {
  const { polite } = useAnnouncer()
  let ownText = state().item.textId
  watch(
    () => placeOf(state()),
    () => {
      const now = state()
      if (now.phase === 'feedback') return polite(spokenFeedback(now, paragraph()))
      const { textId, sentence } = now.item
      const question = spokenQuestion(now.item, paragraph().slice(sentence.start, sentence.end))
      polite(textId === ownText ? question : `Now from “${title()}”. ${question}`)
      ownText = textId
    },
    { immediate: true },
  )
}
