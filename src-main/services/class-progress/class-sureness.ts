import { meanOverLearners } from '../../domain/measure/mean-over-learners'
import type { ClassAnswer } from '../../store'
import { surenessFigure } from '../progress/sureness-figure'

/** Whether being sure goes with being right, as a mean over the learners who have enough answers of either kind. */
export function classSureness(records: readonly (readonly ClassAnswer[])[]) {
  const found = records.flatMap(record => surenessFigure(record).auc ?? [])
  return {
    ...{ enough: found.length, tooFew: records.length - found.length },
    auc: meanOverLearners(found.map(({ value }) => value)),
  }
}
