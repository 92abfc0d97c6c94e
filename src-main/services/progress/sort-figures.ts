import { LABELS, OWNERS } from '../../domain/labelling/codebook'
import { brierScore } from '../../domain/measure/brier'
import { calibrationOf } from '../../domain/measure/calibration'
import { confusionMatrix } from '../../domain/measure/confusion-matrix'
import { attributionRecognised, credulity, cynicism, sourceBlindness } from '../../domain/measure/named-rates'
import { rateOf } from '../../domain/measure/rate'
import type { FirstAnswer } from '../../store'

/** What first answers to Sort amount to, label and owner apart. */
export function sortFigures(firsts: readonly FirstAnswer[]) {
  const owned = firsts.flatMap(toOwnerPair)
  return {
    both: rateOf(firsts, ({ correct }) => correct),
    label: rateOf(firsts, isLabelRight),
    owner: rateOf(owned, ({ key, given }) => key === given),
    byLabel: LABELS.map(label => ({
      label,
      rate: rateOf(firsts, answer => (answer.keyLabel === label ? isLabelRight(answer) : null)),
    })),
    byOwner: OWNERS.map(owner => ({
      owner,
      rate: rateOf(owned, ({ key, given }) => (key === owner ? key === given : null)),
    })),
    labelMatrix: confusionMatrix(LABELS, firsts.map(toLabelPair)),
    ownerMatrix: confusionMatrix(OWNERS, owned),
    calibration: calibrationOf(firsts),
    brier: brierScore(firsts),
    rates: {
      cynicism: cynicism(firsts),
      credulity: credulity(firsts),
      sourceBlindness: sourceBlindness(firsts),
      attributionRecognised: attributionRecognised(firsts),
    },
  }
}

const isLabelRight = ({ keyLabel, givenLabel }: FirstAnswer) => keyLabel === givenLabel
const toLabelPair = ({ keyLabel, givenLabel }: FirstAnswer) => ({ key: keyLabel, given: givenLabel })

/** Where the owner was asked and the key has one. */
function toOwnerPair({ keyOwner: key, givenOwner: given }: FirstAnswer) {
  return key === null || given === null ? [] : [{ key, given }]
}
