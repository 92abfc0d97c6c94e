import { classLean } from '../../domain/measure/class-lean'
import { meanOverLearners } from '../../domain/measure/mean-over-learners'
import type { Rate } from '../../domain/measure/rate'
import { evidenceItem, ownershipItem } from '../../domain/measure/trend'
import type { ClassAnswer } from '../../store'
import { testFigures } from '../progress/test-figures'

type OfLearner = ReturnType<typeof testFigures>
type TestName = keyof OfLearner

const ITEM_OF = { evidence: evidenceItem, ownership: ownershipItem } as const

/** Both tests of a class: the means of its learners' figures, with who has enough answers for one. */
export function classTests(figures: readonly OfLearner[], records: readonly (readonly ClassAnswer[])[]) {
  const test = (name: TestName) => ({ ...means(figures.map(one => one[name])), lean: leanOf(name, records) })
  return { evidence: test('evidence'), ownership: test('ownership') }
}

function means(figures: readonly OfLearner[TestName][]) {
  const sum = (side: 'signal' | 'noise'): Rate => ({
    asked: figures.reduce((all, one) => all + one[side].asked, 0),
    right: figures.reduce((all, one) => all + one[side].right, 0),
  })
  const found = figures.flatMap(one => (one.found ? [one.found] : []))
  const mean = (measure: 'dPrime' | 'auc' | 'criterion') => meanOverLearners(found.map(one => one[measure].value))
  const [dPrime, auc, criterion] = [mean('dPrime'), mean('auc'), mean('criterion')]
  return {
    ...{ signal: sum('signal'), noise: sum('noise') },
    ...{ enough: found.length, tooFew: figures.length - found.length },
    found: dPrime && auc && criterion && { dPrime, auc, criterion },
  }
}

/** Of whole records, whatever is looked at: who chose a stretch would find a change in it. */
function leanOf(name: TestName, records: readonly (readonly ClassAnswer[])[]) {
  return classLean(records.map(record => record.map(ITEM_OF[name]).filter(item => item !== null)))
}
