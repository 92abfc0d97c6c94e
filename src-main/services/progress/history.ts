import { askedWords } from '../../domain/exercise/asked-words'
import { EVERY_KIND } from '../../domain/exercise/every-kind'
import type { Answer, Reader } from '../../store'
import type { Core } from '../core'
import { editionAt, segmentOf } from '../library/find-edition'
import { whoseRecord } from '../profiles/whose-record'
import { isAbout, periodOf, type AnswerFilter } from './answer-filter'

const PAGE = 50

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
    // One more than is shown tells whether there is another page.
    const found = firstOf(PAGE + 1, reader.history.back(id, before, periodOf(filter)), ({ answer }) =>
      isAbout(core, filter, answer),
    )
    const shown = found.slice(0, PAGE)
    return {
      rows: shown.map(({ answer }) => historyRow(core, answer)),
      next: found.length > PAGE ? (shown.at(-1)?.place ?? null) : null,
      total: isSet(filter) ? countAnswers(core, reader, id, filter) : reader.answers.count(id),
    }
  })
}

function firstOf<T>(most: number, all: Iterable<T>, isWanted: (one: T) => boolean): T[] {
  const found: T[] = []
  for (const one of all) {
    if (!isWanted(one)) continue
    found.push(one)
    if (found.length === most) break
  }
  return found
}

const isSet = (filter: AnswerFilter) => Object.values(filter).some(value => value !== null)

function countAnswers(core: Core, reader: Reader, learnerId: string, filter: AnswerFilter): number {
  return reader.progress
    .answeredSegments(learnerId, periodOf(filter))
    .filter(segment => isAbout(core, filter, segment))
    .reduce((sum, { answers }) => sum + answers, 0)
}

function historyRow(core: Core, answer: Answer) {
  const { eventId, at, textId, exercise, confidence, correct, score, first } = answer
  const { text } = editionAt(core, textId, answer.revision)
  const { givenLabel, keyLabel } = answer
  return {
    ...{ eventId, at, textId, title: text.title, exercise },
    words: askedWords(text, segmentOf(text, answer.segmentId), EVERY_KIND[exercise].about).segment.words,
    given: givenLabel && { label: givenLabel, owner: answer.givenOwner },
    key: keyLabel && { label: keyLabel, owner: answer.keyOwner },
    ...{ confidence, correct, score, first, rescored: answer.rescoredBy !== null },
  }
}
