import * as v from 'valibot'
import { profileName } from './profile-name'

/** Names in one class; as many as the largest lecture hall, and a list that is read in one go. */
export const SEATS_MAX = 500

/** What a class, or a place in it, may be called: by the same rule as a learner. */
export const className = profileName

/**
 * What two names of a class have in common where they are meant as one: neither capitals, nor how a letter is encoded,
 * nor how many blanks stand between. Accents are kept: Zoe and Zoé may be two.
 */
export function sameName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}

/** The name as it would be stored, or why it cannot be. */
export function checkClassName(text: string): { name: string } | { problem: string } {
  const parsed = v.safeParse(className, text)
  return parsed.success ? { name: parsed.output } : { problem: parsed.issues[0].message }
}
