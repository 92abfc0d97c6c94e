import { rateOf } from '../../domain/measure/rate'
import { SIDE_ITEMS } from '../../domain/measure/side-items'
import { type2Auc } from '../../domain/measure/type-2-auc'
import type { FirstAnswer } from '../../store'

/** Whether being sure goes with being right; no figure before both kinds of answers have enough, like a test's sides. */
export function surenessFigure(firsts: readonly FirstAnswer[]) {
  const { asked, right } = rateOf(firsts, ({ correct }) => correct)
  const wrong = asked - right
  const missing = { right: Math.max(0, SIDE_ITEMS - right), wrong: Math.max(0, SIDE_ITEMS - wrong) }
  const isEnough = missing.right === 0 && missing.wrong === 0
  return { right, wrong, missing, auc: isEnough ? type2Auc(firsts) : null }
}
