import type { TwoSides } from './discernment'
import type { Rate } from './rate'

/**
 * The mean of the shares found on either side, ½ (TP ÷ P + TN ÷ N): 0.5 for whoever always says the same, however many
 * there are of each; `null` while a side has no item. K. H. Brodersen, C. S. Ong, K. E. Stephan & J. M. Buhmann 2010,
 * "The balanced accuracy and its posterior distribution", ICPR.
 */
export function balancedAccuracy({ signal, noise }: TwoSides): number | null {
  if (signal.asked === 0 || noise.asked === 0) return null
  return (share(signal) + share(noise)) / 2
}

const share = ({ asked, right }: Rate) => right / asked
