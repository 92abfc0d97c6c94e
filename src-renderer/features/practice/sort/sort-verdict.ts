import type { FeedbackOf } from '@contract/practice'
import { LABEL_NAMES } from '@ui/codebook-words'
import { voiceWords } from '../../reading/voice-words'
import type { Verdict } from '../exercise-parts'

type SortFeedback = FeedbackOf<'sort'>

/** The key in full; it names who answers, never whether a claim is so. */
export function keyWords({ label, owner, voice }: SortFeedback['key']): string {
  if (label === 'attribution') return 'Attribution: these words only say who says so.'
  if (owner === 'article') return `${LABEL_NAMES[label]}, and the article itself answers for it.`
  return `${LABEL_NAMES[label]}, and a source answers for it: ${voiceWords(voice)}.`
}

export function sortVerdict(feedback: Pick<SortFeedback, 'correct' | 'labelCorrect' | 'key'>): Verdict {
  const key = keyWords(feedback.key)
  if (feedback.correct === null) {
    return { tone: 'open', head: 'After an appeal, these words are no longer scored.', key, short: 'Not scored' }
  }
  if (feedback.correct) return { tone: 'right', head: rightWords(feedback.key.label), key, short: 'Right' }
  if (feedback.labelCorrect) {
    return {
      tone: 'half',
      head: 'The label is right, who answers for it is not.',
      key,
      short: 'Label right, owner not',
    }
  }
  return { tone: 'again', head: 'Not this time.', key, short: 'Not right' }
}

/** Taking a report for a report is praised as much as spotting a judgement (PRODUCT.md: correct acceptance). */
function rightWords(label: SortFeedback['key']['label']): string {
  return label === 'fact' ? 'Right: a report, taken as a report.' : 'Right.'
}
