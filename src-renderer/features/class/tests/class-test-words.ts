import type { ClassTests } from '@contract/test'
import { FORM_NAMES } from '@domain/assessment/form'
import { OCCASIONS, type Occasion } from '@domain/assessment/occasions'
import { COUNTED_LEAST } from '@domain/assessment/sitting-result'
import { countWords } from '@ui/figures'
import { OCCASION_NAMES } from '@ui/occasion-words'
import { deviateWords } from '../../progress/improvement-words'
import { rightOf, shareWords } from '../../progress/rate-words'
import type { Cell, TableFile } from '../../progress/table-file'
import { seatName, type Naming } from '../seat-words'

type ClassChange = ClassTests['changes'][number]
type SeatTests = ClassTests['seats'][number]

/** What a class's figure allows to be said; fewer than two learners say nothing of a class. */
export function classChangeWords({ occasion, learners, verdict, gain }: ClassChange): string {
  const when = OCCASION_NAMES[occasion]
  if (gain === null) {
    return learners < 2
      ? `${when}: nothing is said of fewer than two learners who took both; ${learners === 1 ? 'one has' : 'none has'} so far.`
      : `${when}: nothing was left to gain.`
  }
  if (verdict === 'better') return `${when}: the class did better than before practice, by more than luck explains.`
  if (verdict === 'worse') return `${when}: the class had fewer right than before practice, by more than luck explains.`
  return `${when}: it is not shown that the class did better or worse than before practice.`
}

export interface ClassChangeRow {
  readonly name: string
  readonly learners: number
  readonly gain: string
  readonly gainRange: string
  readonly effect: string
  readonly effectRange: string
}

export const classChangeRows = (changes: readonly ClassChange[]): ClassChangeRow[] =>
  changes.map(({ occasion, learners, gain, effect }) => ({
    ...{ name: OCCASION_NAMES[occasion], learners },
    ...{ gain: valueOf(gain), gainRange: rangeOf(gain) },
    ...{ effect: valueOf(effect), effectRange: rangeOf(effect) },
  }))

const valueOf = (figure: ClassChange['gain']) => (figure ? deviateWords(figure.value, true) : '–')
const rangeOf = (figure: ClassChange['gain']) =>
  figure ? `${deviateWords(figure.low, true)} to\u00A0${deviateWords(figure.high, true)}` : 'too few'

export const READING_CLASS_TESTS =
  'Gain is the part of what was left to learn that the class learnt: 0 none, 1 all, below 0 a loss. The effect is Hedges’ g: ' +
  'the mean difference in standard deviations of the class. The smaller figures are where each probably lies (95\u00A0%), ' +
  `over learners who took both tests with ${COUNTED_LEAST} answers that count in each. The sentences ask for more: ` +
  'where nobody changes, one of the three says better for at most 2.5\u00A0% of classes. The forms are alike, ' +
  'not equal; their ' +
  'order differs from learner to learner, so that a class’s figure does not rest on one form.'

/** How often each form was taken at an occasion: `A 3, B 2`. */
export function formsWords(seats: readonly SeatTests[], occasion: Occasion): string {
  const taken = seats.flatMap(({ sittings }) => sittings.filter(one => one.occasion === occasion))
  const counts = FORM_NAMES.map(form => ({ form, count: taken.filter(one => one.form === form).length }))
  return counts
    .filter(({ count }) => count > 0)
    .map(({ form, count }) => `${form} ${count}`)
    .join(', ')
}

/** Who took it so far, and by which forms. */
export function takenWords(seats: readonly SeatTests[], occasion: Occasion): string {
  const count = seats.filter(({ sittings }) => sittings.some(one => one.occasion === occasion)).length
  if (count === 0) return 'nobody has handed in this test yet.'
  return `${countWords(count, 'learner')} of ${countWords(seats.length, 'seat')}; forms: ${formsWords(seats, occasion)}.`
}

/** `21 of 30, 70 %`, and what of it counts; a dash where it was not taken. */
export function sittingWords({ sittings }: SeatTests, occasion: Occasion) {
  const sitting = sittings.find(one => one.occasion === occasion)
  if (!sitting) return null
  const { right, form, answered, asked, counted } = sitting
  const notes = [
    `form ${form}`,
    ...(answered < asked ? ['ended early'] : []),
    ...(counted < COUNTED_LEAST ? ['too few count'] : []),
  ]
  const words = counted === 0 ? 'nothing counts' : `${rightOf(right.rate)}, ${shareWords(right.rate)}`
  return { words, notes }
}

/** Exact, for spreadsheets; by seat numbers unless names were ticked. */
export function seatTestsFile(seats: readonly SeatTests[], naming: Naming): TableFile {
  const ofOccasion = (name: string) =>
    ['form', 'right', 'counted', 'answered', 'questions'].map(what => `${name}: ${what}`)
  const head = ['seat', ...OCCASIONS.flatMap(occasion => ofOccasion(OCCASION_NAMES[occasion]))]
  const rows = seats.map(seat => [
    seatName(seat, naming),
    ...OCCASIONS.flatMap((occasion): Cell[] => {
      const sitting = seat.sittings.find(one => one.occasion === occasion)
      if (!sitting) return [null, null, null, null, null]
      const { form, right, counted, answered, asked } = sitting
      return [form, right.rate.right, counted, answered, asked]
    }),
  ])
  return { name: 'Tests by seat', head, rows }
}

export function classChangesFile(changes: readonly ClassChange[]): TableFile {
  const figure = (of: ClassChange['gain']): Cell[] => (of ? [of.value, of.low, of.high] : [null, null, null])
  const rows = changes.map(({ occasion, learners, gain, effect }) => [
    ...[OCCASION_NAMES[occasion], learners],
    ...figure(gain),
    ...figure(effect),
  ])
  const three = (name: string) => [name, `${name} low 95 %`, `${name} high 95 %`]
  return {
    name: 'Tests of the class',
    head: ['against before practice', 'learners', ...three('gain'), ...three('Hedges’ g')],
    rows,
  }
}
