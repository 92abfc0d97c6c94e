import type { Skill } from '../../domain/labelling/codebook'
import { confidentMistakes } from '../../domain/measure/confident-mistakes'
import { hardestSegments, segmentFigure, type SegmentFigure } from '../../domain/measure/hardest-segments'
import { misunderstoodRule, ruleFigures, type RuledAnswer } from '../../domain/measure/misunderstood-rule'
import { pooledRate } from '../../domain/measure/pooled-rate'
import type { ClassAnswer } from '../../store'
import type { Core } from '../core'
import { skillLookup } from '../library/segment-skills'
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
    const skillsOf = skillLookup(core)
    const rules = ruleFigures(all.map(answer => ruled(answer, skillsOf(answer))))
    const bySegment = Map.groupBy(all, segmentName)
    const figures = [...bySegment].flatMap(([segment, given]) =>
      given.length >= FEWEST ? [segmentFigure(segment, given)] : [],
    )
    const hard = hardestSegments(figures)
    const view = (shown: readonly SegmentFigure[]) => segmentViews(core, shown.slice(0, SHOWN), bySegment, rules)
    return {
      misunderstood: misunderstoodRule(rules)?.skill ?? null,
      ...{ hardest: view(hard), fewest: FEWEST, segments: figures.length, hard: hard.length },
      confident: view(surelyWrong(figures)),
      certain: pooledRate(records.map(record => confidentMistakes(record).rate)),
      agreement: classAgreement(bySegment),
    }
  })
}

/** What rules are reckoned from; a spread of thousands of whole answers would take longer than the reckoning. */
function ruled({ keyLabel, givenLabel, keyOwner, givenOwner }: ClassAnswer, skills: readonly Skill[]): RuledAnswer {
  return { keyLabel, givenLabel, keyOwner, givenOwner, skills }
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
