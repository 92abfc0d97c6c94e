import type { TextSummary } from '@contract/library'
import type { Exercise } from '@domain/exercise/exercises'
import { EXERCISE_NAMES } from '@ui/codebook-words'
import { countWords } from '@ui/figures'

/** What to say when nothing is left to ask of a text; `refusal` is what the core said of it. */
export function nothingLeftWords(exercise: Exercise, text: TextSummary, refusal: string) {
  const name = EXERCISE_NAMES[exercise]
  if (exercise === 'sort') {
    const missed = text.missed
      ? `Of these, ${countWords(text.missed, 'segment')} went wrong the last time.`
      : 'None was missed at the last answer.'
    const met = `You have met all ${countWords(text.scored, 'segment')} of “${text.title}”.`
    return { heading: 'All of this text is sorted', text: `${met} ${missed}` }
  }
  if (!text.exercises.some(one => one.exercise === exercise && one.questions > 0)) {
    return { heading: `${name} is not asked here`, text: `“${text.title}” has no questions for this exercise.` }
  }
  return { heading: `All of ${name} is done in this text`, text: refusal }
}
