import { LABELS, OWNERS } from '../../domain/labelling/codebook'
import { brierScore } from '../../domain/measure/brier'
import { CONFIDENCES, STATED_PROBABILITY } from '../../domain/measure/calibration'
import { confusionMatrix } from '../../domain/measure/confusion-matrix'
import { attributionRecognised, credulity, cynicism, sourceBlindness } from '../../domain/measure/named-rates'
import { pooledRate } from '../../domain/measure/pooled-rate'
import { rateOf } from '../../domain/measure/rate'
import type { RateWithin } from '../../domain/measure/wilson'
import type { ClassAnswer } from '../../store'

type Firsts = readonly ClassAnswer[]

/** What a class's first answers amount to, all together; `records` has those of each learner. */
export function pooledFigures(records: readonly Firsts[]) {
  const all = records.flat()
  const pooled = (isRight: (answer: ClassAnswer) => boolean | null) =>
    pooledRate(records.map(record => rateOf(record, isRight)))
  const named = (rate: (answers: Firsts) => RateWithin) => pooledRate(records.map(record => rate(record).rate))
  return {
    both: pooled(({ correct }) => correct),
    label: pooled(isLabelRight),
    owner: pooled(isOwnerRight),
    byLabel: LABELS.map(label => ({
      label,
      ...pooled(answer => (answer.keyLabel === label ? isLabelRight(answer) : null)),
    })),
    byOwner: OWNERS.map(owner => ({
      owner,
      ...pooled(answer => (answer.keyOwner === owner ? isOwnerRight(answer) : null)),
    })),
    labelMatrix: confusionMatrix(
      LABELS,
      all.map(({ keyLabel, givenLabel }) => ({ key: keyLabel, given: givenLabel })),
    ),
    ownerMatrix: confusionMatrix(
      OWNERS,
      all.flatMap(({ keyOwner: key, givenOwner: given }) => (key === null || given === null ? [] : [{ key, given }])),
    ),
    calibration: CONFIDENCES.map(confidence => ({
      ...{ confidence, stated: STATED_PROBABILITY[confidence] },
      ...pooled(answer => (answer.confidence === confidence ? answer.correct : null)),
    })),
    brier: brierScore(all),
    rates: {
      cynicism: named(cynicism),
      credulity: named(credulity),
      sourceBlindness: named(sourceBlindness),
      attributionRecognised: named(attributionRecognised),
    },
  }
}

const isLabelRight = ({ keyLabel, givenLabel }: ClassAnswer) => keyLabel === givenLabel

/** Where the owner was asked and the key has one. */
const isOwnerRight = ({ keyOwner, givenOwner }: ClassAnswer) =>
  keyOwner === null || givenOwner === null ? null : keyOwner === givenOwner
