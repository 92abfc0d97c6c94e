import type { Rate } from '../measure/rate'

/** Fewer votes than these say too little for any advice. */
export const ADVICE_VOTES = 3

/** What peer instruction does next by the first votes. */
export type Advice = 'teach' | 'discuss' | 'move-on'

/**
 * After the first vote on a question: fewer than 30 % right, teach, since too few can explain it to others; more than
 * 70 %, tell the why and move on, since talk gains little; between, discuss and vote again (C. H. Crouch & E. Mazur 2001,
 * "Peer Instruction: Ten years of experience and results", American Journal of Physics 69). `votes`: right of judged ones;
 * `null` while there are too few.
 */
export function adviceOn({ asked, right }: Rate): Advice | null {
  if (asked < ADVICE_VOTES) return null
  const share = right / asked
  if (share < 0.3) return 'teach'
  return share > 0.7 ? 'move-on' : 'discuss'
}
