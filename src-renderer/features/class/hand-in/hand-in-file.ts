import type { HandInPlace } from '@contract/class'
import type { RecordReport } from '@contract/record'
import { newSeatName } from '../seat-choices'

/** Where a record goes: on the list already, or under a new name. */
export type ChosenSeat =
  | { readonly kind: 'here'; readonly seatId: string }
  | { readonly kind: 'new'; readonly name: string }

/** How far a file has come. */
export type HandInState =
  | { readonly step: 'waiting' }
  | { readonly step: 'reading'; readonly share: number }
  | { readonly step: 'storing' }
  /** Somebody has to say where it goes, or that it is to be brought in. */
  | { readonly step: 'asked'; readonly report: RecordReport; readonly place: HandInPlace }
  | {
      readonly step: 'done'
      readonly seatId: string
      readonly name: string
      readonly newAnswers: number
      readonly newEvents: number
    }
  | { readonly step: 'refused'; readonly why: string; readonly retry: boolean }
  | { readonly step: 'left' }

export interface HandInFile {
  readonly id: number
  readonly file: File
  readonly state: HandInState
  /** What somebody chose, since it was asked. */
  readonly chosen: ChosenSeat | null
  /** It came to a list without a name: then it makes a place of its own. */
  readonly makesPlace: boolean
}

/**
 * Whether a record goes in without a question: its place is known, and it changes nothing for anybody else, as an upheld
 * appeal in it would.
 */
export function goesIn(
  place: HandInPlace,
  { newRulings, name }: Pick<RecordReport, 'newRulings' | 'name'>,
  { makesPlace, taken }: { readonly makesPlace: boolean; readonly taken: readonly { readonly name: string }[] },
): ChosenSeat | null {
  if (newRulings > 0) return null
  if (place.by !== 'nothing') return { kind: 'here', seatId: place.seatId }
  return makesPlace ? { kind: 'new', name: newSeatName(taken, name) } : null
}
