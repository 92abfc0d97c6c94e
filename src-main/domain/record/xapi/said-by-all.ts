import { ACTIVITY_TYPES, eventIri, HOME, learnerIri, sessionIri, textIri } from './iris'
import type { Activity } from './activity'
import type { Statement } from './statement'
import { isUuid, uuidOfIri, type Sha1 } from './uuid'

/** What statements are made with. */
export interface Telling {
  readonly sha1: Sha1
  /** With learners' own ids and their own words, which pseudonymous statements leave out. */
  readonly identified: boolean
  /** Of a text at a revision; `null` where it is not kept. */
  readonly textAt: (textId: string, revision: string) => ToldText | null
}

export interface ToldText {
  readonly title: string
  readonly language: string
}

/** The event's own, so that what is sent twice is stored once. */
export function idAsGiven(eventId: string, { sha1 }: Telling): string {
  return isUuid(eventId) ? eventId : uuidOfIri(eventIri(eventId), sha1)
}

/** The same learner is the same account in every export, whoever makes it, and no name. */
export function actorOf(learnerId: string, { sha1, identified }: Telling): Statement['actor'] {
  const name = identified ? learnerId : uuidOfIri(learnerIri(learnerId), sha1)
  return { objectType: 'Agent', account: { homePage: HOME, name } }
}

export function registrationOf(sessionId: string, { sha1 }: Telling): string {
  return isUuid(sessionId) ? sessionId : uuidOfIri(sessionIri(sessionId), sha1)
}

export function textActivity(textId: string, text: ToldText | null): Activity {
  const name = text ? { [text.language]: text.title } : { en: textId }
  return { objectType: 'Activity', id: textIri(textId), definition: { name, type: ACTIVITY_TYPES.text } }
}

/** ISO 8601 to the hundredth of a second, which is as fine as xAPI compares. */
export function durationOf(ms: number): string {
  return `PT${Math.round(ms / 10) / 100}S`
}
