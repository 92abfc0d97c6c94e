import { confidentMistakes, isConfidentMistake } from '../../domain/measure/confident-mistakes'
import { isSorted, type Answer } from '../../store'
import type { Core } from '../core'
import { whoseRecord } from '../profiles/whose-record'
import { isAbout, isWithin, periodOf } from './answer-filter'
import type { HistoryWish } from './history'
import { pageOf } from './history-page'

/** First answers under a filter that were certain and wrong, newest first, as the history shows answers; and of how many. */
export function pageMistakes(core: Core, { learnerId, before, filter }: HistoryWish) {
  return core.store.read(reader => {
    const { id } = whoseRecord(reader, learnerId)
    const period = periodOf(filter)
    const firsts = reader.progress.firstAnswers(id)
    const certain = confidentMistakes(
      firsts.filter(answer => isWithin(period, answer.at) && isAbout(core, filter, answer)),
    )
    const back = reader.history.back(id, before, period)
    return {
      certain,
      ...pageOf(core, back, answer => isMeasuredMistake(answer) && isAbout(core, filter, answer)),
      total: certain.rate.right,
    }
  })
}

/** Of what the measures rest on, as `firstAnswers` reads it. */
const isMeasuredMistake = (answer: Answer) =>
  answer.first && answer.correct !== null && isSorted(answer) && isConfidentMistake(answer)
