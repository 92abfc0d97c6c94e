import { aucOf, type Auc } from './auc'
import { CONFIDENCES, type Judged } from './calibration'
import { rateOf } from './rate'

/**
 * Whether confidence tells right from wrong: the area under the type-2 ROC curve, signals being right answers and noises
 * wrong ones, rated by the three words (S. J. Galvin, J. V. Podd, V. Drga & J. Whitmore 2003, "Type 2 tasks in the theory
 * of signal detectability", Psychonomic Bulletin & Review 10; S. M. Fleming & H. C. Lau 2014, "How to measure metacognition",
 * Frontiers in Human Neuroscience 8). 0.5: being sure says nothing of being right. `null` while all are right or all
 * wrong. It grows with discernment too, so that it compares a learner with others only where they are about as good.
 */
export function type2Auc(answers: Iterable<Judged>): Auc | null {
  const judged = [...answers]
  const rates = CONFIDENCES.map(confidence =>
    rateOf(judged, answer => (answer.confidence === confidence ? answer.correct : null)),
  )
  return aucOf({ signal: rates.map(({ right }) => right), noise: rates.map(({ asked, right }) => asked - right) })
}
