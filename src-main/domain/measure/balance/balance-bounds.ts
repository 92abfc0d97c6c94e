import { boundOfShare, type Bound, type Limits } from '../bound'
import type { Rate } from '../rate'
import { SUSPICIOUS_SKILLS } from './harmlessness'
import type { LibraryCounts } from './library-counts'

/** Neither of two may be so rare that always saying the other pays. */
const EVEN: Limits = { atLeast: 0.35, atMost: 0.65 }
const HALF: Limits = { atLeast: 0.5 }

const share = (one: number, other: number): Rate => ({ asked: one + other, right: one })

/** What a whole library is held to (codebook, section 8). */
export function balanceBounds({ inks, owners, harmless, sides, wellSourced, texts }: LibraryCounts): Bound[] {
  return [
    boundOfShare('facts among facts and opinions', share(inks.fact, inks.opinion), EVEN),
    boundOfShare('the article’s own among facts and opinions', share(owners.article, owners.source), EVEN),
    ...SUSPICIOUS_SKILLS.map(skill => {
      const { harmless: does, others } = harmless[skill]
      return boundOfShare(`harmless among segments of ${skill}`, share(does, others), EVEN)
    }),
    boundOfShare('left among judgements that take a side', share(sides.left, sides.right), EVEN),
    boundOfShare('well-sourced reporting among texts', { asked: texts, right: wellSourced }, HALF),
  ]
}
