import { SESSION_SIZE } from '../../src-main/contract/practice'
import { randomFrom } from '../../src-main/domain/exercise/random'
import { improvementOf } from '../../src-main/domain/measure/improvement'
import { evidenceItem, ownershipItem, type TestItem } from '../../src-main/domain/measure/trend'
import { answerBy } from './learner/answering'
import type { MadeSegment } from './material/material'

/** A learner whose discernment never changes, or (the control) does. `part` goes from 0 to 1 as sessions go. */
export interface SteadyLearner {
  readonly name: string
  readonly dPrime: (part: number) => number
  /** Of both tests; positive calls ever more things opinion, and hands ever more to a source. */
  readonly criterion: (part: number) => number
}

const always = (value: number) => () => value
const constant = (dPrime: number, criterion: number): SteadyLearner => ({
  name: `always d′ ${dPrime}, c ${criterion}`,
  dPrime: always(dPrime),
  criterion: always(criterion),
})

export const STATIC_LEARNERS: readonly SteadyLearner[] = [
  { name: 'the cynic', dPrime: always(1), criterion: part => 1.5 * part },
  { name: 'the believer', dPrime: always(1), criterion: part => -1.5 * part },
  { name: 'a cynic who relents', dPrime: always(1), criterion: part => 1.5 * (1 - part) },
  { name: 'a believer who relents', dPrime: always(1), criterion: part => -1.5 * (1 - part) },
  constant(0, 0),
  constant(1, 0),
  constant(2, 0),
  constant(1, 1),
  constant(1, -1),
  constant(2.5, 0.5),
]

/** Shows that the verdict can be had at all: from nearly guessing to nine in ten right, over the first half. */
export const CONTROL: SteadyLearner = {
  name: 'a learner who does get better (control)',
  dPrime: part => 0.7 + 1.8 * Math.min(1, 2 * part),
  criterion: always(0),
}

/** Nearly two thousand answers, so that the third comparison is reached too. */
const SESSIONS = 160

export interface Told {
  /** Of either test, after any session. */
  readonly better: boolean
  readonly worse: boolean
  /** Was warned of only leaning more. */
  readonly warned: boolean
}

/** What Progress tells a learner who looks at it after every session. */
export function tell({ dPrime, criterion }: SteadyLearner, segments: readonly MadeSegment[], seed: string): Told {
  const random = randomFrom(seed)
  const [evidence, ownership]: TestItem[][] = [[], []]
  const told = { better: false, worse: false, warned: false }
  for (let session = 0; session < SESSIONS; session++) {
    const part = session / (SESSIONS - 1)
    const decider = { dPrime: dPrime(part), evidence: criterion(part), ownership: criterion(part) }
    for (let n = 0; n < SESSION_SIZE; n++) {
      const segment = segments[Math.floor(random() * segments.length)] as MadeSegment
      const { label, owner } = answerBy(decider, segment, random)
      const answer = { keyLabel: segment.label, keyOwner: segment.owner, givenLabel: label, givenOwner: owner }
      evidence?.push(...present(evidenceItem(answer)))
      ownership?.push(...present(ownershipItem(answer)))
    }
    for (const items of [evidence, ownership]) {
      const { verdict, comparison } = improvementOf(items ?? [])
      told.better ||= verdict === 'better'
      told.worse ||= verdict === 'worse'
      told.warned ||= (comparison?.lean ?? null) !== null
    }
  }
  return told
}

const present = <T>(item: T | null): T[] => (item === null ? [] : [item])
