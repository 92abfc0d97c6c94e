import { improvementOf } from '../../domain/measure/improvement'
import { evidenceItem, ownershipItem, TREND_ITEMS, trendItems } from '../../domain/measure/trend'
import { EVER, type AnsweredPlace, type FirstAnswer, type Period } from '../../store'
import type { Core } from '../core'
import { whoseRecord } from '../profiles/whose-record'
import { isAbout, isWithin, periodOf, type AnswerFilter } from './answer-filter'
import { chainFigures, spanFigures } from './exercise-figures'
import { filterChoices } from './filter-choices'
import { skillFigures } from './skill-figures'
import { sortFigures } from './sort-figures'
import { surenessFigure } from './sureness-figure'
import { testFigures } from './test-figures'

/** Everything but the counts rests on first answers alone: a second one has seen the feedback. */
export function overviewProgress(core: Core, learnerId: string | null, filter: AnswerFilter) {
  return core.store.read(reader => {
    const { id } = whoseRecord(reader, learnerId)
    const period = periodOf(filter)
    const isWanted = (place: AnsweredPlace) => isAbout(core, filter, place)
    const all = reader.progress.firstAnswers(id)
    const firsts = all.filter(answer => isWithin(period, answer.at) && isWanted(answer))
    const given = (exercise: 'mark' | 'trace') =>
      reader.progress
        .firstGiven(id, exercise, period)
        .filter(isWanted)
        .map(({ answered }) => answered)
    const ever = reader.progress.answeredSegments(id)
    const answered = (isWhole(period) ? ever : reader.progress.answeredSegments(id, period)).filter(isWanted)
    return {
      answers: reader.answers.count(id),
      allFirstAnswers: all.length,
      sessionsDone: reader.sessions.practisedCount(id),
      texts: reader.progress.answeredTexts(id).length,
      choices: filterChoices(core, ever),
      firstAnswers: firsts.length,
      ...sortFigures(firsts),
      sureness: surenessFigure(firsts),
      tests: testFigures(firsts),
      skills: skillFigures(core, answered, firsts),
      spans: spanFigures(given('mark')),
      chains: chainFigures(given('trace')),
      trend: trendOf(all),
    }
  })
}

const isWhole = ({ from, until }: Period) => from === EVER.from && until === EVER.until

/** Of both tests, over all answers; nothing else may say that a learner got better. */
function trendOf(all: readonly FirstAnswer[]) {
  const itemsBy = (itemOf: typeof evidenceItem) => all.map(itemOf).filter(item => item !== null)
  return {
    needed: TREND_ITEMS,
    ...trendItems(all),
    evidence: improvementOf(itemsBy(evidenceItem)),
    ownership: improvementOf(itemsBy(ownershipItem)),
  }
}
