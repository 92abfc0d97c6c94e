import type { AnswerGiven, Feedback } from '@contract/practice'
import { CONFIDENCE_NAMES, LABEL_NAMES } from '@ui/codebook-words'
import { labelAndOwner } from './segment-words'
import { voiceWords } from './voice-words'

export interface AnswerVerdict {
  readonly tone: 'right' | 'half' | 'again'
  /** Right or not, in words: colour alone says nothing. */
  readonly head: string
  /** What the words are and who answers for them. */
  readonly key: string
}

/** The key in full; it names who answers, never whether a claim is so. */
export function keyWords({ label, owner, voice }: Feedback['key']): string {
  if (label === 'attribution') return 'Attribution: these words only say who says so.'
  if (owner === 'article') return `${LABEL_NAMES[label]}, and the article itself answers for it.`
  return `${LABEL_NAMES[label]}, and a source answers for it: ${voiceWords(voice)}.`
}

export function answerVerdict(feedback: Feedback): AnswerVerdict {
  const key = keyWords(feedback.key)
  if (feedback.correct) return { tone: 'right', head: rightWords(feedback.key.label), key }
  if (feedback.labelCorrect) return { tone: 'half', head: 'The label is right, who answers for it is not.', key }
  return { tone: 'again', head: 'Not this time.', key }
}

/** Taking a report for a report is praised as much as spotting a judgement (PRODUCT.md: correct acceptance). */
function rightWords(label: AnswerGiven['label']): string {
  return label === 'fact' ? 'Right: a report, taken as a report.' : 'Right.'
}

/** What the learner had said. */
export function givenWords(answer: AnswerGiven): string {
  return `${labelAndOwner(answer)}. ${CONFIDENCE_NAMES[answer.confidence]}.`
}

const sign = (mark: number) => (mark > 0 ? `+${mark}` : mark < 0 ? `−${-mark}` : '0')

/** Certainty-based marking (Gardner-Medwin 1995), as information. */
export function certaintyWords({ correct, certaintyMark }: Feedback, { confidence }: AnswerGiven): string {
  const sure = CONFIDENCE_NAMES[confidence].toLowerCase()
  return `${sign(certaintyMark)}: ${correct ? 'right' : 'not right'}, and ${sure}. It shows how well confidence fits, and counts for nothing.`
}
