import type { ClassHead, ClassView } from '@contract/class'
import { countWords, dayWords, numberWords } from '@ui/figures'

/** `28 names · 5 handed in · last on 23 November 2026`. */
export function classHeadWords({ seats, handedIn, lastAt }: ClassHead): string {
  const parts = [countWords(seats, 'name')]
  if (seats > 0) parts.push(handedIn === 0 ? 'nobody has handed in yet' : `${numberWords(handedIn)} handed in`)
  if (lastAt !== null) parts.push(`last on ${dayWords(lastAt)}`)
  return parts.join(' · ')
}

/** The sentence at the top of a class: how many handed in, and how many answers that is. */
export function handedInWords({ seats }: Pick<ClassView, 'seats'>): string {
  const handedIn = seats.filter(({ learner }) => learner !== null && learner.handIns > 0)
  const answers = seats.reduce((sum, { learner }) => sum + (learner?.answers ?? 0), 0)
  const who =
    handedIn.length === 0
      ? `Nobody of ${numberWords(seats.length)} has handed in yet.`
      : handedIn.length === seats.length && seats.length > 1
        ? `All ${numberWords(seats.length)} have handed in.`
        : `${numberWords(handedIn.length)} of ${numberWords(seats.length)} ${handedIn.length === 1 ? 'has' : 'have'} handed in.`
  return answers === 0
    ? who
    : `${who} There ${answers === 1 ? 'is' : 'are'} ${countWords(answers, 'answer')} to look at.`
}
