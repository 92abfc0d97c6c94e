import type { Feedback } from '@contract/practice'
import { dayWords } from '@ui/figures'
import { labelAndOwner } from '../../reading/segment-words'

type Ruling = NonNullable<Feedback['ruling']>

/** That a key is not what its author gave, since when, and why; the answer counts by the key as it is now. */
export function rulingWords({ at, reason, before, now }: Ruling): { head: string; reason: string; before: string } {
  const change = now ? `Changed to “${labelAndOwner(now)}”` : 'No longer scored'
  return {
    head: `${change} after an appeal on ${dayWords(at)}.`,
    reason,
    before: `Before: “${labelAndOwner(before)}”.`,
  }
}
