import { isScored } from '../../labelling/study-text'
import type { ExerciseKind, Question } from '../exercise-kind'
import { randomFrom, shuffled } from '../random'
import { NOTHING_COULD } from './check-answer'

export const checkKind: ExerciseKind<'check'> = {
  exercise: 'check',
  about: 'segment',
  asks: (_, segment) => (isScored(segment) && segment.tasks?.evidence ? [undefined] : []),
  item: question => ({ options: optionsOf(question).map(({ id, text }) => ({ id, text })) }),
  key(question) {
    const options = optionsOf(question)
    const nothing = { id: NOTHING_COULD, text: '', why: question.segment.tasks?.evidence?.nothing ?? '' }
    return {
      option: options.find(({ settles }) => settles)?.id ?? NOTHING_COULD,
      whys: [...options.map(({ id, text, why }) => ({ id, text, why })), nothing],
    }
  },
  accept(question, { option }) {
    return option === NOTHING_COULD || optionsOf(question).some(({ id }) => id === option) ? { option } : null
  },
  mark: (key, given) => {
    const correct = given.option === key.option
    return { correct, score: correct ? 1 : 0 }
  },
  shows: ({ segment }) => [segment.id],
}

/** Named by their place once shuffled: an id by the place in the author's file would tell what settles the claim. */
function optionsOf({ segment, seed }: Question) {
  const options = shuffled(segment.tasks?.evidence?.options ?? [], randomFrom(`check ${seed}`))
  return options.map((option, at) => ({ id: `option-${at + 1}`, ...option }))
}
