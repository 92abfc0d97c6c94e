import type { Overview } from '../../../src-main/contract/progress'
import { LABELS, OWNERS } from '../../../src-main/domain/labelling/codebook'
import { calibrationOf } from '../../../src-main/domain/measure/calibration'
import { confusionMatrix } from '../../../src-main/domain/measure/confusion-matrix'

type Label = (typeof LABELS)[number]
type Owner = (typeof OWNERS)[number]
type Pairs<T> = readonly (readonly [key: T, given: T, count: number])[]

const spread = <T>(pairs: Pairs<T>) =>
  pairs.flatMap(([key, given, count]) => Array.from({ length: count }, () => ({ key, given })))

export const labelMatrix = (...pairs: Pairs<Label>): Overview['labelMatrix'] =>
  confusionMatrix<Label>(LABELS, spread(pairs))
export const ownerMatrix = (...pairs: Pairs<Owner>): Overview['ownerMatrix'] =>
  confusionMatrix<Owner>(OWNERS, spread(pairs))

/** `right` of `asked` under each word: guessing, fairly sure, certain. */
export const calibration = (...rates: readonly (readonly [right: number, asked: number])[]): Overview['calibration'] =>
  calibrationOf(
    rates.flatMap(([right, asked], at) =>
      Array.from({ length: asked }, (_, index) => ({ confidence: (at + 1) as 1 | 2 | 3, correct: index < right })),
    ),
  )
