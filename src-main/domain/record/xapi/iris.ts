import type { Exercise, MarkLayer } from '../../exercise/exercises'

/**
 * What every IRI of Winnow's begins with. Winnow has no domain of its own, and `.invalid` (RFC 2606) belongs to nobody
 * and never will: an IRI names, and need not lead anywhere. Never changes, or a store would take the same for another.
 */
export const HOME = 'https://winnow.invalid/'

export const VERBS = {
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
} as const

export const ACTIVITY_TYPES = {
  question: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  practice: 'http://adlnet.gov/expapi/activities/lesson',
  test: 'http://adlnet.gov/expapi/activities/assessment',
  text: 'http://activitystrea.ms/schema/1.0/article',
} as const

/** What xAPI has no place for; the README beside this file says what each holds. */
export type ExtensionName =
  | 'confidence'
  | 'given-label'
  | 'given-owner'
  | 'given-source'
  | 'key-label'
  | 'key-owner'
  | 'first'
  | 'rescored'
  | 'tasks'
  | 'answered'
  | 'origin'
  | 'occasion'
  | 'form'
  | 'drawn-from'

export const extensionIri = (name: ExtensionName): string => `${HOME}xapi/extensions/${name}`

/** A text in whatever revision. */
export const textIri = (textId: string): string => iriOf('texts', textId)

/** What one question is about: questions of the same one are answers to the same. */
export interface Asked {
  readonly textId: string
  readonly revision: string
  readonly segmentId: string
  readonly exercise: Exercise
  readonly layer: MarkLayer | null
}

export function questionIri({ textId, revision, segmentId, exercise, layer }: Asked): string {
  const parts = ['texts', textId, 'revisions', revision, 'segments', segmentId, exercise]
  return iriOf(...parts, ...(layer === null ? [] : [layer]))
}

/** Practising a text, by one exercise or several; today's practice where it is of several texts. */
export function practiceIri(textId: string | null, exercise: Exercise | null): string {
  const place = textId === null ? ['practice', 'today'] : ['texts', textId, 'practice']
  return iriOf(...place, ...(exercise === null ? [] : [exercise]))
}

/** A form of the test, taken at one of its occasions. */
export const testIri = (occasion: string, form: string): string => iriOf('tests', occasion, form)

/** Names that UUIDs are derived from; they are in no statement. */
export const eventIri = (eventId: string): string => iriOf('events', eventId)
export const rescoredIri = (eventId: string, ...how: readonly string[]): string =>
  iriOf('events', eventId, 'rescored', ...how)
export const sessionIri = (sessionId: string): string => iriOf('sessions', sessionId)
export const learnerIri = (learnerId: string): string => iriOf('learners', learnerId)

function iriOf(...parts: readonly string[]): string {
  return `${HOME}xapi/${parts.map(encodeURIComponent).join('/')}`
}
