import { confidentMistakes } from '../../domain/measure/confident-mistakes'
import { hardestSegments, segmentFigures, type SegmentFigure } from '../../domain/measure/hardest-segments'
import { misunderstoodRule, ruleFigures } from '../../domain/measure/misunderstood-rule'
import { pooledRate } from '../../domain/measure/pooled-rate'
import type { Core } from '../core'
import { segmentSkills } from '../library/segment-skills'
import type { AnswerFilter } from '../progress/answer-filter'
import { classAgreement } from './class-agreement'
import { classRecords } from './class-records'
import { segmentName, segmentViews } from './class-segments'
import { underFilter } from './overview-class'

/** So many segments are shown: as many as a lesson can look at, and a few to choose from. */
const SHOWN = 8
/** Learners that a segment was asked of before it is called hard for a class: of fewer it says more about them than about it. */
const FEWEST = 3
/** Learners who were certain and wrong at the same words: one alone is that learner's own, and stands in the learner's record. */
const TOGETHER = 2

/** What a class found hard, over its learners' first answers: segments, the rules they point to, and what misled surely. */
export function findClassDifficulties(core: Core, classId: string, filter: AnswerFilter) {
  return core.store.read(reader => {
    const records = classRecords(reader, classId).records.map(({ firsts }) => underFilter(core, filter, firsts))
    const all = records.flat()
    const rules = ruleFigures(all.map(answer => ({ ...answer, skills: segmentSkills(core, answer) })))
    const latest = new Map(all.toSorted((a, b) => a.seq - b.seq).map(answer => [segmentName(answer), answer]))
    const figures = segmentFigures(all, segmentName).filter(({ rate }) => rate.asked >= FEWEST)
    const hard = hardestSegments(figures)
    const view = (shown: readonly SegmentFigure[]) => segmentViews(core, shown.slice(0, SHOWN), latest, rules)
    return {
      misunderstood: misunderstoodRule(rules)?.skill ?? null,
      ...{ hardest: view(hard), fewest: FEWEST, segments: figures.length, hard: hard.length },
      confident: view(surelyWrong(figures)),
      certain: pooledRate(records.map(record => confidentMistakes(record).rate)),
      agreement: classAgreement(all),
    }
  })
}

/** By how many were misled; of two alike the one that fewer were asked, then by name. */
function surelyWrong(figures: readonly SegmentFigure[]): SegmentFigure[] {
  return figures
    .filter(({ confidentMistakes: misled }) => misled >= TOGETHER)
    .toSorted(
      (a, b) =>
        b.confidentMistakes - a.confidentMistakes || a.rate.asked - b.rate.asked || (a.segment < b.segment ? -1 : 1),
    )
}
