import { aucOf } from '../../domain/measure/auc'
import { discernmentOf } from '../../domain/measure/discernment'
import { rateOf } from '../../domain/measure/rate'
import { ratedSides } from '../../domain/measure/rated-answers'
import { SIDE_ITEMS } from '../../domain/measure/side-items'
import { evidenceItem, ownershipItem } from '../../domain/measure/trend'
import type { FirstAnswer } from '../../store'

/** Both tests: how well the two kinds are told apart, and which way one leans. */
export function testFigures(firsts: readonly FirstAnswer[]) {
  return { evidence: testOf(firsts, evidenceItem), ownership: testOf(firsts, ownershipItem) }
}

function testOf(firsts: readonly FirstAnswer[], itemOf: typeof evidenceItem) {
  const items = firsts.map(itemOf).filter(item => item !== null)
  const sideOf = (signal: boolean) =>
    rateOf(items, ({ isSignal, calledSignal }) => (isSignal === signal ? calledSignal === signal : null))
  const [signal, noise] = [sideOf(true), sideOf(false)]
  const missing = { signal: missingOf(signal.asked), noise: missingOf(noise.asked) }
  const isEnough = missing.signal === 0 && missing.noise === 0
  const discernment = isEnough ? discernmentOf({ signal, noise }) : null
  const auc = isEnough ? aucOf(ratedSides(firsts, itemOf)) : null
  return { signal, noise, missing, found: discernment && auc && { ...discernment, auc } }
}

const missingOf = (asked: number) => Math.max(0, SIDE_ITEMS - asked)
