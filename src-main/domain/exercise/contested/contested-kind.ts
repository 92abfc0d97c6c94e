import { LABELS, OWNERS } from '../../labelling/codebook'
import type { Reading, Segment } from '../../labelling/study-text'
import type { ExerciseKind } from '../exercise-kind'
import type {
  ContestedGiven,
  ContestedItem,
  ContestedKey,
  ContestedQuestion,
  ContestedResult,
} from './contested-answer'

/** Fewer readers are no distribution (codebook, section 9). */
export const READERS_MIN = 5

export const contestedKind: ExerciseKind<'contested'> = {
  exercise: 'contested',
  about: 'segment',
  asks: (_, segment) => (readersOf(segment) >= READERS_MIN && isSplit(segment) ? [undefined] : []),
  item: ({ segment }) => itemOf(segment),
  key({ segment }) {
    const { question, options } = itemOf(segment)
    const readings = options.map(option => {
      const own = readingsOf(segment).filter(reading => answerOf(question, reading) === option)
      const [main] = own.toSorted((a, b) => b.count - a.count)
      const count = own.reduce((sum, reading) => sum + reading.count, 0)
      return { option, count, rule: main?.rule ?? '', why: main?.why ?? '' }
    })
    return { question, who: segment.tasks?.readings?.who ?? '', readers: readersOf(segment), readings }
  },
  accept({ segment }, given) {
    const shares = itemOf(segment).options.map(option => given.shares.filter(share => share.option === option))
    const eachOnce = shares.every(own => own.length === 1) && shares.length === given.shares.length
    const counted = given.shares.every(({ percent }) => Number.isInteger(percent) && percent >= 0)
    const whole = given.shares.reduce((sum, { percent }) => sum + percent, 0) === 100
    if (!eachOnce || !counted || !whole) return null
    return { shares: shares.flat().map(({ option, percent }) => ({ option, percent })) }
  },
  mark: markSplit,
  shows: ({ segment }) => [segment.id],
}

/** Readers who agree on the label split over the owner; then that is what is asked. */
function itemOf(segment: Segment): ContestedItem {
  const labels = new Set(readingsOf(segment).map(({ label }) => label))
  return labels.size > 1 ? { question: 'label', options: LABELS } : { question: 'owner', options: OWNERS }
}

/** Readers who all answer alike have no split to be guessed. */
function isSplit(segment: Segment): boolean {
  const { question } = itemOf(segment)
  return new Set(readingsOf(segment).map(reading => answerOf(question, reading))).size > 1
}

const answerOf = (question: ContestedQuestion, { label, owner }: Reading) => (question === 'label' ? label : owner)

/** Those that somebody chose. */
const readingsOf = (segment: Segment) => (segment.tasks?.readings?.split ?? []).filter(({ count }) => count > 0)
const readersOf = (segment: Segment) => readingsOf(segment).reduce((sum, { count }) => sum + count, 0)

/** The quadratic score against the readers' shares: strictly proper, 1 for the split itself, 0 for its opposite. */
export function markSplit(key: ContestedKey, given: ContestedGiven): ContestedResult {
  const distance = key.readings.reduce((sum, { option, count }) => {
    const stated = (given.shares.find(share => share.option === option)?.percent ?? 0) / 100
    return sum + (stated - count / key.readers) ** 2
  }, 0)
  return { correct: null, score: 1 - distance / 2 }
}
