import type { ClassOverview, ClassTest } from '@contract/class-progress'
import { SIDE_ITEMS } from '@domain/measure/side-items'
import { countWords, numberWords } from '@ui/figures'
import { testWords } from '../../progress/test-words'
import { SIDES } from '../../progress/trend-words'
import { THE_CLASS } from './the-class'

type TestName = keyof ClassOverview['tests']

const LEARNERS = 2

/** What the means of a class allow to be said of a test; without any, who is missing for that. */
export function classTestWords(test: TestName, { signal, noise, found, enough }: ClassTest): string {
  if (found) return testWords(test, { signal, noise, missing: { signal: 0, noise: 0 }, found }, THE_CLASS)
  const [one, other] = SIDES[test]
  const more = countWords(LEARNERS - enough, 'more learner')
  return `Nothing is said of the class yet. It takes ${more} with ${SIDE_ITEMS} first answers about ${one} and ${SIDE_ITEMS} about ${other}.`
}

/** Whose figures the means rest on, and who is not among them. */
export function classTestRests({ found, enough, tooFew }: ClassTest, unseen: number): string {
  const missing = [
    ...(tooFew ? [`${countWords(tooFew, 'learner')} ${tooFew === 1 ? 'has' : 'have'} too few answers`] : []),
    ...(unseen ? [`${countWords(unseen, 'seat')} ${unseen === 1 ? 'has' : 'have'} none`] : []),
  ].join(' and ')
  if (!found) return missing && `So far ${missing}.`
  const rests = `Means over ${numberWords(enough)} learners with ${SIDE_ITEMS} answers or more on each side`
  return missing ? `${rests}; ${missing}.` : `${rests}.`
}
