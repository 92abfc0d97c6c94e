import type { Feedback, Item } from '@contract/practice'
import { STEP_NAMES } from '@ui/codebook-words'
import { answerVerdict } from '../reading/answer-verdict'
import { contrastWords } from '../reading/segment-words'

/** What a screen reader says when a segment is asked: its words, and the sentence they stand in. */
export function spokenQuestion(item: Item, sentence: string): string {
  const words = item.segment.words.trim()
  const around = sentence.trim()
  const context = around && around !== words ? ` They stand in: “${around}”` : ' They are the whole sentence.'
  return `Question ${item.position} of ${item.total}. Sort these words: “${words}”${context}`
}

/** What it says after the check: all that an eye finds in the feedback before it asks for more. */
export function spokenFeedback(feedback: Feedback): string {
  const { head, key } = answerVerdict(feedback)
  const { step, words, why, contrast } = feedback.note
  return [
    `${head} ${key}`,
    `${STEP_NAMES[step]} decides: “${words}”.`,
    why,
    `Compare: “${contrast.text}” ${contrastWords(contrast)}`,
    'Enter goes on.',
  ].join(' ')
}
