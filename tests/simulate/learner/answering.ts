import type { Random } from '../../../src-main/domain/exercise/random'
import type { Label, Owner } from '../../../src-main/domain/labelling/codebook'
import { normalQuantile } from '../../../src-main/domain/measure/normal'
import type { Confidence } from '../../../src-main/domain/record/events'

/** How a learner decides at one moment: discernment and criterion as `domain/measure/discernment.ts` has them. */
export interface Decider {
  readonly dPrime: number
  /** Positive leans to opinion. */
  readonly evidence: number
  /** Positive leans to a source. */
  readonly ownership: number
}

export interface Key {
  readonly label: Label
  readonly owner: Owner | null
}

export interface Given extends Key {
  readonly confidence: Confidence
  readonly correct: boolean
}

/** Words that name a speaker stand in the text, so that they are told apart better than claims; they are also rarer. */
const NAMING = { gain: 1, criterion: 0.5 }
/** Distances to the nearest criterion, in standard deviations, up to which one is guessing, and fairly sure. */
const UNSURE = [0.5, 1.25] as const

/**
 * One answer to Sort by signal detection: each step of the path (naming, evidence, ownership) has its own evidence
 * x ~ N(±d′/2, 1) and criterion, and confidence is the distance to the nearest criterion (Macmillan & Creelman 2005,
 * "Detection Theory", ch. 3). Always takes three numbers from `random`, so that learners can be compared answer by
 * answer.
 */
export function answerBy({ dPrime, evidence, ownership }: Decider, key: Key, random: Random): Given {
  const isAttribution = key.label === 'attribution'
  const naming = deviate(isAttribution, dPrime + NAMING.gain, random) - NAMING.criterion
  const fact = deviate(isAttribution ? null : key.label === 'fact', dPrime, random) - evidence
  const article = deviate(key.owner === null ? null : key.owner === 'article', dPrime, random) - ownership
  const label = naming > 0 ? 'attribution' : fact > 0 ? 'fact' : 'opinion'
  const owner = label === 'attribution' ? null : article > 0 ? 'article' : 'source'
  const used = label === 'attribution' ? [naming] : [naming, fact, article]
  const correct = label === key.label && owner === key.owner
  return { label, owner, correct, confidence: confidenceAt(Math.min(...used.map(Math.abs))) }
}

/** Evidence for a yes (`true`), for a no, or of neither (`null`). */
function deviate(isSignal: boolean | null, dPrime: number, random: Random): number {
  const mean = isSignal === null ? 0 : isSignal ? dPrime / 2 : -dPrime / 2
  // `Random` gives multiples of 2⁻³²; half of one keeps 0 from being minus infinity.
  return mean + normalQuantile(random() + 2 ** -33)
}

function confidenceAt(distance: number): Confidence {
  const [guessing, fairlySure] = UNSURE
  return distance < guessing ? 1 : distance < fairlySure ? 2 : 3
}
