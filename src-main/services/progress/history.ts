import type { Reader } from '../../store'
import type { Core } from '../core'
import { whoseRecord } from '../profiles/whose-record'
import { isAbout, periodOf, type AnswerFilter } from './answer-filter'
import { pageOf } from './history-page'

export interface HistoryWish {
  /** `null`: of who is learning now. */
  readonly learnerId: string | null
  readonly before: number | null
  readonly filter: AnswerFilter
}

/** A learner's answers under a filter, newest first; `next` is where the page after this one begins. */
export function pageHistory(core: Core, { learnerId, before, filter }: HistoryWish) {
  return core.store.read(reader => {
    const { id } = whoseRecord(reader, learnerId)
    const back = reader.history.back(id, before, periodOf(filter))
    return {
      ...pageOf(core, back, answer => isAbout(core, filter, answer)),
      total: isSet(filter) ? countAnswers(core, reader, id, filter) : reader.answers.count(id),
    }
  })
}

const isSet = (filter: AnswerFilter) => Object.values(filter).some(value => value !== null)

function countAnswers(core: Core, reader: Reader, learnerId: string, filter: AnswerFilter): number {
  return reader.progress
    .answeredSegments(learnerId, periodOf(filter))
    .filter(segment => isAbout(core, filter, segment))
    .reduce((sum, { answers }) => sum + answers, 0)
}
