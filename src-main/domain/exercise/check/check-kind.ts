import { isScored, ownerOf } from '../../labelling/study-text'
import type { ExerciseKind, Question } from '../exercise-kind'
import { randomFrom, shuffled } from '../random'
import { NOTHING_COULD } from './check-answer'

export const checkKind: ExerciseKind<'check'> = {
  exercise: 'check',
  about: 'segment',
  // The evidence test is about claims; an attribution claims nothing that a record could settle.
  asks: (_, segment) => (isScored(segment) && ownerOf(segment) && segment.tasks?.evidence ? [undefined] : []),
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

/**
 * Named by their place once shuffled, and shuffled from the order of their words: authors tend to write first what
 * settles the claim, and the page, which knows the seed, could put them back into the order they were written in.
 */
function optionsOf({ segment, seed }: Question) {
  const options = (segment.tasks?.evidence?.options ?? []).toSorted((a, b) =>
    a.text < b.text ? -1 : a.text > b.text ? 1 : 0,
  )
  return shuffled(options, randomFrom(`check ${seed}`)).map((option, at) => ({ id: `option-${at + 1}`, ...option }))
}
