import * as v from 'valibot'
import { profileName } from '@contract/words'

/** The name as it would be stored, or why it cannot be: the same rule the core holds. */
export function checkProfileName(text: string): { name: string } | { problem: string } {
  const parsed = v.safeParse(profileName, text)
  return parsed.success ? { name: parsed.output } : { problem: parsed.issues[0].message }
}
