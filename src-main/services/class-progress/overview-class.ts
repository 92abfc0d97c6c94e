import type { ClassAnswer } from '../../store'
import type { Core } from '../core'
import { isAbout, isWithin, periodOf, type AnswerFilter } from '../progress/answer-filter'
import { filterChoices } from '../progress/filter-choices'
import { testFigures } from '../progress/test-figures'
import { classRecords, type SeatRecord } from './class-records'
import { classSkills } from './class-skills'
import { classSureness } from './class-sureness'
import { classTests } from './class-tests'
import { pooledFigures } from './pooled-figures'

/** How a class stands, over first answers of the learners in its seats: of one learner as of thirty, each in one seat. */
export function overviewClass(core: Core, classId: string, filter: AnswerFilter) {
  return core.store.read(reader => {
    const { id, name, records } = classRecords(reader, classId)
    const looked = records.map(record => ({ ...record, firsts: underFilter(core, filter, record.firsts) }))
    const seats = looked.map(seatFigures)
    const answered = looked.flatMap(({ firsts }) => (firsts.length ? [firsts] : []))
    return {
      ...{ name, seats },
      answers: reader.classAnswers.count(id),
      allFirstAnswers: countOf(records),
      choices: filterChoices(
        core,
        records.flatMap(({ firsts }) => firsts),
      ),
      firstAnswers: countOf(looked),
      learners: answered.length,
      ...pooledFigures(answered),
      sureness: classSureness(answered),
      tests: classTests(
        seats.filter(({ firstAnswers }) => firstAnswers > 0),
        records.map(({ firsts }) => firsts),
      ),
      skills: classSkills(core, answered),
    }
  })
}

export function underFilter(core: Core, filter: AnswerFilter, firsts: readonly ClassAnswer[]) {
  const period = periodOf(filter)
  return firsts.filter(answer => isWithin(period, answer.at) && isAbout(core, filter, answer))
}

function seatFigures({ seat: { id: seatId, number, name, learnerId }, firsts }: SeatRecord) {
  return { seatId, number, name, learnerId, firstAnswers: firsts.length, ...testFigures(firsts) }
}

const countOf = (records: readonly SeatRecord[]) => records.reduce((sum, { firsts }) => sum + firsts.length, 0)
