import type { RouteLocationRaw } from 'vue-router'
import type { TodayPlan } from '@contract/today'
import { EXERCISE_NAMES, SKILL_NAMES } from '@ui/codebook-words'
import { countWords } from '@ui/figures'
import { dayAhead } from './day-ahead'

type Open = TodayPlan['open'][number]
type NextText = NonNullable<TodayPlan['nextText']>

export const openTitle = ({ textId, title }: Open) =>
  textId === null ? 'Today’s session' : (title ?? 'A text that has left the library')

export function openWords({ exercise, position, total }: Open): string {
  const place = `question ${position} of ${total}`
  return exercise === null ? capital(place) : `${EXERCISE_NAMES[exercise]}, ${place}`
}

export function openTo({ textId, exercise }: Open): RouteLocationRaw {
  if (textId === null) return '/practice'
  const path = `/texts/${textId}/practice`
  return exercise === null || exercise === 'sort' ? path : { path, query: { exercise } }
}

/** Why today’s session is what it is; nothing about what was not done. */
export function sessionLede({ due, waiting, introduces, welcome }: TodayPlan): string {
  if (welcome) {
    const rest = waiting.length === 0 ? '' : ` The others follow over ${days(welcome.spreadDays - 1)}.`
    return `Today is a short start with ${skills(due.length)}.${rest}`
  }
  if (due.length === 0) return introduces ? 'Nothing has to be refreshed, so there is room for something new.' : ''
  const wait =
    waiting.length === 0
      ? ''
      : ` ${capital(inWords(waiting.length))} more ${waiting.length === 1 ? 'follows' : 'follow'} on the next days.`
  const first = due.some(({ sureMistake }) => sureMistake) ? ' What surprised you last time comes first.' : ''
  const [which, fade] = due.length === 1 ? ['This skill is', 'it fades'] : ['These skills are', 'they fade']
  return `${which} best refreshed now, before ${fade}.${first}${wait}`
}

export const newSkillWords = (introduces: NonNullable<TodayPlan['introduces']>) =>
  `New: ${SKILL_NAMES[introduces]}. A few worked examples come first.`

/** When there is something again. */
export function nextWords({ next, answeredToday }: TodayPlan, full: boolean, now: Date): string {
  const when = next ? dayAhead(next.at, now) : null
  if (full)
    return `You have answered ${countWords(answeredToday, 'question')} today. What is left follows ${when ?? 'later'}.`
  if (!next || !when) return 'What you learn comes back here when it is time to refresh it.'
  return `What you have practised is fresh. ${capital(skills(next.skills))} ${next.skills === 1 ? 'comes' : 'come'} back ${when}.`
}

export interface TextOffer {
  readonly over: string
  readonly words: string
  readonly action: string
  readonly to: string
  /** A quieter way beside it. */
  readonly also: { readonly name: string; readonly to: string } | null
}

export function textOffer({ text, begun, trains }: NextText): TextOffer {
  const article = `/texts/${text.id}`
  const due = trains.length === 0 ? '' : ` It trains ${listed(trains.map(skill => SKILL_NAMES[skill]))}.`
  if (!begun) {
    const words = `About ${countWords(text.minutes, 'minute')} to read, then words to sort, one stretch at a time.${due}`
    return { over: 'Your next text', words, action: 'Open the article', to: article, also: null }
  }
  const words = `You have sorted ${text.seen} of ${text.scored} stretches of words.${due}`
  const also = { name: 'Read the article', to: article }
  return { over: 'More of this text', words, action: 'Practise', to: `${article}/practice`, also }
}

const LISTED = 3
/** “hedges, boosters and loaded words”; the first few of many. */
export function listed(names: readonly string[]): string {
  const shown = names.length > LISTED ? [...names.slice(0, LISTED), 'others'] : [...names]
  const last = shown.pop() ?? ''
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`
}

/** Of a list that is not shown whole. */
export const moreWords = (count: number) => (count > 0 ? `and ${inWords(count)} more` : '')

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const inWords = (count: number) => NUMBERS[count] ?? String(count)
const skills = (count: number) => `${inWords(count)} ${count === 1 ? 'skill' : 'skills'}`
const days = (count: number) => (count === 1 ? 'the day after' : `the ${inWords(count)} days after`)
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
