import type { Estimate } from '../measure/discernment'
import { classGain } from '../measure/class-gain'
import { hedgesG } from '../measure/hedges-g'
import type { Gain } from '../measure/normalised-gain'
import type { Rate } from '../measure/rate'
import { OCCASIONS, type Occasion } from './occasions'
import { COUNTED_LEAST } from './sitting-result'

/** Right of counted, by occasion, of one learner. */
export type RightByOccasion = Readonly<Partial<Record<Occasion, Rate>>>

/** Learners that both occasions need before a class's figure is shown: of one there is nothing to vary. */
export const PAIRS_LEAST = 2

export interface ClassChange {
  readonly occasion: Occasion
  /** Learners with enough counted answers at this occasion and before. */
  readonly learners: number
  readonly gain: Gain | null
  /** Hedges' g_av of the shares right. */
  readonly effect: Estimate | null
}

/** Each later occasion against the test before practice, over the learners who took both. */
export function classChanges(learners: readonly RightByOccasion[]): ClassChange[] {
  return OCCASIONS.filter(occasion => occasion !== 'before').map(occasion => {
    const pairs = learners.flatMap(({ before, [occasion]: later }) => {
      const [pre, post] = [shareOf(before), shareOf(later)]
      return pre === null || post === null ? [] : [{ pre, post }]
    })
    const isEnough = pairs.length >= PAIRS_LEAST
    return {
      ...{ occasion, learners: pairs.length },
      gain: isEnough ? classGain(pairs) : null,
      effect: isEnough ? hedgesG(pairs) : null,
    }
  })
}

function shareOf(rate: Rate | undefined): number | null {
  return rate === undefined || rate.asked < COUNTED_LEAST ? null : rate.right / rate.asked
}
