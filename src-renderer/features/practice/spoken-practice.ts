import type { AnswerGiven, Feedback, Item } from '@contract/practice'
import { STEP_NAMES } from '@ui/codebook-words'
import { contrastWords } from '../reading/segment-words'
import { partsOf } from './every-exercise'

/** What a screen reader says when something is asked: where one stands, what to do, and of which words. */
export function spokenQuestion(item: Item, sentence: string): string {
  const asked = partsOf(item.exercise).spokenQuestion(item, sentence)
  return `Question ${item.position} of ${item.total}. ${asked}`
}

/** What it says after the check: all that an eye finds in the feedback before it asks for more. */
export function spokenFeedback(
  answered: { item: Item; answer: AnswerGiven; feedback: Feedback },
  paragraph: string,
): string {
  const parts = partsOf(answered.item.exercise)
  const { head, key } = parts.verdict(answered)
  const reason = parts.ownStep(answered.feedback.note) ? '' : reasonWords(answered.feedback)
  const said = [head, key, parts.spokenTold(answered, paragraph), reason, 'Enter goes on.']
  return said.filter(words => words !== '').join(' ')
}

function reasonWords({ note }: Feedback): string {
  if (!note) return ''
  const { step, words, why, contrast } = note
  const compare = `Compare: “${contrast.text}” ${contrastWords(contrast)}`
  return `${STEP_NAMES[step]} decides: “${words}”. ${why} ${compare}`
}
