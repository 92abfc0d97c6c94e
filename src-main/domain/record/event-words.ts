import * as v from 'valibot'
import { LABELS, OWNERS } from '../labelling/codebook'

/**
 * Schemas of single values of a record that comes from elsewhere. Nothing is dropped or put right: whatever is not as
 * Winnow writes it is refused, so that what is stored has the hash it came with.
 */
export const strict = v.strictObject
export const listOf = <S extends v.GenericSchema>(each: S, max: number) => v.pipe(v.array(each), v.maxLength(max))

export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/))
export const ids = listOf(id, 2000)
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** Milliseconds UTC, as far as a calendar goes (ECMA-262): what lies beyond cannot be shown. */
export const moment = v.pipe(count, v.maxValue(8.64e15))
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
/** More than any paragraph has. */
export const words = v.pipe(v.string(), v.maxLength(20_000))
export const label = v.picklist(LABELS)
export const owner = v.picklist(OWNERS)
export const key = strict({ label, owner: v.nullable(owner) })
export const ruledKey = strict({ label, owner: v.nullable(owner), voice: ids })
