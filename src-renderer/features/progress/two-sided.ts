import type { Overview } from '@contract/progress'
import { discernmentOf } from '@domain/measure/discernment'
import type { Rate } from '@domain/measure/rate'
import { SIDE_ITEMS } from '@domain/measure/side-items'
import { wilsonInterval } from '@domain/measure/wilson'

/** A test with two kinds of items: how often each was taken for what it is. */
export interface TwoSided {
  /** Facts, or the article's own claims. */
  readonly signal: Rate
  /** Opinions, or claims of sources. */
  readonly noise: Rate
}

/** Answers that a side needs before anything is said of it. */
export const ENOUGH = SIDE_ITEMS

/** Facts and opinions that were answered fact or opinion; attributions are counted apart. */
export function evidenceTest(matrix: Overview['labelMatrix']): TwoSided {
  return { signal: sideOf(matrix, 'fact', 'opinion'), noise: sideOf(matrix, 'opinion', 'fact') }
}

/** Claims of which it was asked who answers for them. */
export function ownershipTest(matrix: Overview['ownerMatrix']): TwoSided {
  return { signal: sideOf(matrix, 'article', 'source'), noise: sideOf(matrix, 'source', 'article') }
}

function sideOf<T>(matrix: readonly { key: T; given: T; count: number }[], is: T, other: T): Rate {
  const given = (value: T) => matrix.find(cell => cell.key === is && cell.given === value)?.count ?? 0
  return { asked: given(is) + given(other), right: given(is) }
}

/** A side of which clearly more than this share went wrong is told of, even when the other side has too few answers. */
const OFTEN = 0.25

export type Finding =
  | 'too-few'
  | 'misses-signal'
  | 'misses-noise'
  | 'leans-to-signal'
  | 'leans-to-noise'
  | 'tells-apart'
  | 'unclear'

/**
 * What may be said of a test. It leans where the two 95 % intervals do not even touch, which is stricter than a test
 * of their difference at 5 %; it tells apart where the interval of d′ lies above
 * guessing, as the figures beside it say. With one side alone there is no leaning to be seen, but many mistakes on it
 * can.
 */
export function findingOf({ signal, noise }: TwoSided): Finding {
  const [ofSignal, ofNoise] = [wilsonInterval(signal), wilsonInterval(noise)]
  if (signal.asked < ENOUGH || noise.asked < ENOUGH) {
    if (noise.asked >= ENOUGH && ofNoise.high < 1 - OFTEN) return 'misses-noise'
    if (signal.asked >= ENOUGH && ofSignal.high < 1 - OFTEN) return 'misses-signal'
    return 'too-few'
  }
  if (ofSignal.low > ofNoise.high) return 'leans-to-signal'
  if (ofNoise.low > ofSignal.high) return 'leans-to-noise'
  const discernment = discernmentOf({ signal, noise })
  return discernment && discernment.dPrime.low > 0 ? 'tells-apart' : 'unclear'
}
