import * as v from 'valibot'
import type { ItemOf } from '@contract/practice'
import type { GivenOf } from '../exercise-parts'

const place = v.pipe(v.number(), v.integer(), v.minValue(0))
const draftSchema = v.object({ tokens: v.array(place), none: v.boolean() })

export interface StripDraft {
  /** Words picked, by their place in the item, ascending. */
  readonly tokens: readonly number[]
  /** That no word judges has to be said and is not what is left. */
  readonly none: boolean
}

export const emptyDraft = (): StripDraft => ({ tokens: [], none: false })

const picking = (tokens: Iterable<number>): StripDraft => ({
  tokens: [...new Set(tokens)].toSorted((a, b) => a - b),
  none: false,
})

export function toggled({ tokens }: StripDraft, token: number): StripDraft {
  return picking(tokens.includes(token) ? tokens.filter(one => one !== token) : [...tokens, token])
}

/** All words between two, both included, in either order, beside those picked before. */
export function pickedRange({ tokens }: StripDraft, one: number, other: number): StripDraft {
  const first = Math.min(one, other)
  return picking([...tokens, ...Array.from({ length: Math.abs(one - other) + 1 }, (_, at) => first + at)])
}

/** Says that no word judges, or takes that back; either way nothing is picked then. */
export const noneToggled = ({ none }: StripDraft): StripDraft => ({ tokens: [], none: !none })

export const missing = ({ tokens, none }: StripDraft): string[] =>
  tokens.length > 0 || none ? [] : ['which words judge, or that none does']

export function givenOf(draft: StripDraft): GivenOf<'strip'> | null {
  return missing(draft).length === 0 ? { exercise: 'strip', tokens: [...draft.tokens] } : null
}

export const toDraft = ({ tokens }: GivenOf<'strip'>): StripDraft => ({ tokens, none: tokens.length === 0 })

export function restore(kept: unknown, { tokens }: Pick<ItemOf<'strip'>, 'tokens'>): StripDraft | null {
  const { success, output } = v.safeParse(draftSchema, kept)
  if (!success || (output.none && output.tokens.length > 0)) return null
  return output.tokens.every((token, at) => token < tokens.length && token > (output.tokens[at - 1] ?? -1))
    ? output
    : null
}
