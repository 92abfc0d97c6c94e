import { LABELS, OWNERS } from '../../domain/labelling/codebook'
import { brierScore } from '../../domain/measure/brier'
import { calibrationOf } from '../../domain/measure/calibration'
import { confusionMatrix } from '../../domain/measure/confusion-matrix'
import { improvementOf } from '../../domain/measure/improvement'
import { rateOf } from '../../domain/measure/rate'
import { evidenceItem, ownershipItem, TREND_ITEMS, trendItems } from '../../domain/measure/trend'
import type { FirstAnswers, Reader } from '../../store'
import type { Core } from '../core'
import { currentLearner } from '../profiles/current-learner'

/** Everything but the counts rests on first answers alone: a second one has seen the feedback. */
export function overviewProgress(core: Core) {
  return core.store.read(reader => {
    const { id } = currentLearner(reader)
    const firsts = reader.progress.firstAnswers(id)
    const owned = firsts.flatMap(toOwnerPair)
    return {
      answers: reader.answers.count(id),
      firstAnswers: firsts.reduce((sum, { count }) => sum + count, 0),
      sessionsDone: reader.sessions.practisedCount(id),
      texts: reader.progress.answeredTexts(id).length,
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
      trend: { needed: TREND_ITEMS, ...trendItems(firsts), ...improvementsOf(reader, id) },
    }
  })
}

/** Of both tests; nothing else may say that a learner got better. */
function improvementsOf(reader: Reader, learnerId: string) {
  const answers = reader.progress.firstAnswersInOrder(learnerId)
  const itemsBy = (itemOf: typeof evidenceItem) => answers.map(itemOf).filter(item => item !== null)
  return { evidence: improvementOf(itemsBy(evidenceItem)), ownership: improvementOf(itemsBy(ownershipItem)) }
}

const isLabelRight = ({ keyLabel, givenLabel }: FirstAnswers) => keyLabel === givenLabel
const toLabelPair = ({ keyLabel, givenLabel, count }: FirstAnswers) => ({ key: keyLabel, given: givenLabel, count })

/** Where the owner was asked and the key has one. */
function toOwnerPair({ keyOwner: key, givenOwner: given, count }: FirstAnswers) {
  return key === null || given === null ? [] : [{ key, given, count }]
}
