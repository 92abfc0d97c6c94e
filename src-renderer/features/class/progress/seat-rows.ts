import type { ClassOverview, SeatFigures, SeatTest } from '@contract/class-progress'
import { testRows, type TestRow } from '../../progress/test-words'
import type { TableFile } from '../../progress/table-file'
import { seatName, type Naming } from '../seat-words'

type TestName = keyof ClassOverview['tests']

export interface SeatRow {
  readonly seat: Pick<SeatFigures, 'seatId' | 'number' | 'name' | 'learnerId'>
  /** Both `null` until both sides have enough answers; `missing` says how many are. */
  readonly apart: TestRow | null
  readonly leaning: TestRow | null
  readonly missing: string
}

/** A test seat by seat, in the order of the seats: nobody is ranked. */
export function seatRows(test: TestName, seats: readonly SeatFigures[]): SeatRow[] {
  return seats.map(({ seatId, number, name, learnerId, ...figures }) => {
    const { found } = figures[test]
    const [apart = null, , leaning = null] = found ? testRows(test, found) : []
    return { seat: { seatId, number, name, learnerId }, apart, leaning, missing: missingOf(figures[test]) }
  })
}

/** `5 and 12 answers missing`, facts or the article's own before the others. */
function missingOf({ signal, noise, missing }: SeatTest): string {
  if (signal.asked + noise.asked === 0) return 'no answers'
  if (missing.signal === 0 && missing.noise === 0) return ''
  return `${missing.signal} and ${missing.noise} answers missing`
}

/** Exact, for spreadsheets. */
export function seatFile(name: string, test: TestName, seats: readonly SeatFigures[], naming: Naming): TableFile {
  const head = ['seat', 'first answers', 'd’', 'low 95 %', 'high 95 %', 'c', 'low 95 %', 'high 95 %']
  const rows = seats.map(seat => {
    const { found } = seat[test]
    const three = (estimate?: { value: number; low: number; high: number }) =>
      estimate ? [estimate.value, estimate.low, estimate.high] : [null, null, null]
    return [seatName(seat, naming), seat.firstAnswers, ...three(found?.dPrime), ...three(found?.criterion)]
  })
  return { name: `Seat by seat: ${name}`, head, rows }
}
