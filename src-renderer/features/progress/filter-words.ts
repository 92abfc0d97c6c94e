import type { Overview } from '@contract/progress'
import { SKILL_NAMES } from '@ui/codebook-words'
import { countWords, dayWords, numberWords } from '@ui/figures'
import { YOU, type Person } from './person'
import { startOf, type ProgressView } from './progress-view'

type Resting = Pick<Overview, 'firstAnswers' | 'allFirstAnswers' | 'choices'>

/** What the figures rest on under a filter: `These figures rest on 41 of your 120 first answers: those …`. */
export function filteredWords(
  view: ProgressView,
  { firstAnswers, allFirstAnswers, choices }: Resting,
  person: Person = YOU,
): string {
  const all = `of ${person.their} ${countWords(allFirstAnswers, 'first answer')}`
  const about = aboutWords(view, choices, person)
  if (firstAnswers === 0) return `None ${all} is ${about}.`
  return `These figures rest on ${numberWords(firstAnswers)} ${all}: ${firstAnswers === 1 ? 'the one' : 'those'} ${about}.`
}

/** `from the last 7 days, in “A title”, about hedges`: what a filter keeps. */
export function aboutWords(view: ProgressView, { texts }: Overview['choices'], { again }: Person = YOU): string {
  const title = texts.find(({ id }) => id === view.textId)?.title
  const text = view.textId === null ? null : title === undefined ? `in a text ${again} have not met` : `in “${title}”`
  const skill = view.skill && `about ${SKILL_NAMES[view.skill]}`
  return [periodWords(view), text, skill].filter(words => words !== null).join(', ')
}

/** `between 1 November 2026 and 20 November 2026`; `null` of all of time. */
export function periodWords({ last, from, to }: ProgressView): string | null {
  if (last !== null) return `from the last ${last} days`
  if (from !== null && from === to) return `from ${dayName(from)}`
  if (from !== null && to !== null) return `between ${dayName(from)} and ${dayName(to)}`
  if (from !== null) return `since ${dayName(from)}`
  return to === null ? null : `up to ${dayName(to)}`
}

const dayName = (day: string) => dayWords(startOf(day))
