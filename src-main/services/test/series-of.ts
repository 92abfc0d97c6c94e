import type { FormName } from '../../domain/assessment/form'
import { formOrder } from '../../domain/assessment/form-order'
import { OCCASIONS, type Occasion } from '../../domain/assessment/occasions'
import { seriesOf, takenAt, type Standing } from '../../domain/assessment/series'
import type { Reader, Sitting } from '../../store'
import type { Core } from '../core'
import { localDays } from '../today/local-days'

export interface LearnerSeries {
  /** Oldest first. */
  readonly sittings: readonly Sitting[]
  /** The one that was begun and not ended. */
  readonly open: Sitting | null
  readonly standings: readonly Standing[]
}

/** How a learner stands in the series of tests, reckoned anew at each look. */
export function seriesIn(core: Core, reader: Reader, learnerId: string): LearnerSeries {
  const sittings = reader.sittings.ofLearner(learnerId)
  const before = takenAt(sittings, 'before')?.finishedSeq ?? null
  const practised = before !== null && reader.sittings.practisedSince(learnerId, before)
  const situation = { sittings, practised, now: core.now(), days: localDays(core.timeZone) }
  return {
    sittings,
    open: sittings.findLast(({ finishedAt }) => finishedAt === null) ?? null,
    standings: seriesOf(situation),
  }
}

/** Which form a learner gets at an occasion. */
export function formFor(learnerId: string, occasion: Occasion): FormName {
  return formOrder(learnerId)[OCCASIONS.indexOf(occasion)] ?? 'A'
}
