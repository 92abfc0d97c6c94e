import type { Estimate } from '../measure/discernment'
import { classGain } from '../measure/class-gain'
import { hedgesG } from '../measure/hedges-g'
import type { Gain } from '../measure/normalised-gain'
import type { Rate } from '../measure/rate'
import type { TestedTwice } from '../measure/exact-change'
import { changeVerdict, type ChangeVerdict } from './change-verdict'
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
  /** Of these learners together. */
  readonly verdict: ChangeVerdict
  readonly gain: Gain | null
  /** Hedges' g_av of the shares right. */
  readonly effect: Estimate | null
}

/** Each later occasion against the test before practice, over the learners who took both. */
export function classChanges(learners: readonly RightByOccasion[]): ClassChange[] {
  return OCCASIONS.filter(occasion => occasion !== 'before').map(occasion => {
    const both = learners.flatMap(({ before: pre, [occasion]: post }) =>
      hasEnough(pre) && hasEnough(post) ? [{ pre, post }] : [],
    )
    const pairs = both.map(({ pre, post }) => ({ pre: shareOf(pre), post: shareOf(post) }))
    const isEnough = pairs.length >= PAIRS_LEAST
    const gain = isEnough ? classGain(pairs) : null
    return {
      ...{ occasion, learners: pairs.length, verdict: verdictOf(both, gain), gain },
      effect: isEnough ? hedgesG(pairs) : null,
    }
  })
}

/** Told only where the gain is clear of 0 too: its interval also asks whether other learners would have done so. */
function verdictOf(learners: readonly TestedTwice[], gain: Gain | null): ChangeVerdict {
  const isClear = gain !== null && (gain.low > 0 || gain.high < 0)
  return isClear ? changeVerdict(learners) : 'not-shown'
}

const hasEnough = (rate: Rate | undefined): rate is Rate => rate !== undefined && rate.asked >= COUNTED_LEAST
const shareOf = ({ asked, right }: Rate) => right / asked
