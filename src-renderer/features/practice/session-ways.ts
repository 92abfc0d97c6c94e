import type { RouteLocationRaw } from 'vue-router'
import type { Summary } from '@contract/practice'
import { practicePath } from '../reading/practice-path'

export interface Way {
  readonly name: string
  readonly to: RouteLocationRaw
}

type Ended = Pick<Summary, 'from' | 'textId' | 'texts' | 'byExercise' | 'answers'>

/** Where a session leads on to, the likeliest first. */
export function sessionWays({ from, textId, texts, byExercise, answers }: Ended): Way[] {
  const [own] = texts
  const rest: Way[] = [
    { name: 'Look at all your answers', to: '/progress' },
    { name: 'Choose another text', to: '/library' },
  ]
  if (from === 'today' || textId === null) return [{ name: 'See what is next', to: '/' }, ...rest]
  // Ended before the first answer, it has met no text.
  if (!own) return [{ name: 'Open the article', to: `/texts/${textId}` }, ...rest]
  const hasMissed = answers.some(({ feedback }) => feedback.correct === false)
  return [...onWith(own.text, byExercise[0]?.exercise ?? 'sort', hasMissed), ...rest]
}

type Text = Summary['texts'][number]['text']
type Exercise = Summary['byExercise'][number]['exercise']

/** How many of Sort are missed is known of the whole text; of another exercise, of this session. */
function onWith(text: Text, exercise: Exercise, hasMissed: boolean): Way[] {
  const ways: Way[] = []
  const isOpen = text.openSession?.exercise === exercise
  if (isOpen) ways.push({ name: 'Continue practice', to: practicePath(text.id, exercise) })
  else if (isLeft(text, exercise)) ways.push({ name: 'Another session', to: practicePath(text.id, exercise) })
  if ((exercise === 'sort' ? text.missed > 0 : hasMissed) && !isOpen) {
    ways.push({ name: 'Practise what you missed', to: practicePath(text.id, exercise, 'missed') })
  }
  if (text.xrayOpen) ways.push({ name: 'X-ray of the text', to: `/texts/${text.id}/xray` })
  return ways
}

function isLeft({ seen, scored, exercises }: Text, exercise: Exercise): boolean {
  if (exercise === 'sort') return seen < scored
  return exercises.some(one => one.exercise === exercise && one.answered < one.questions)
}
