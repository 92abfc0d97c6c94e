import type { Seat } from '@contract/class'
import { countWords, dayWords } from '@ui/figures'

/** Whose record a seat has: a profile's of this computer, or one that was handed in, and under which name. */
export function recordWords({ learner }: Seat): string {
  if (!learner) return 'No record yet'
  const answers = countWords(learner.answers, 'answer')
  return learner.handedIn
    ? `Record of ${learner.name}, ${answers}${learner.lastAt === null ? '' : `, handed in on ${dayWords(learner.lastAt)}`}`
    : `Profile ${learner.name} of this computer, ${answers}`
}
