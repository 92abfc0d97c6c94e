import * as v from 'valibot'
import type { ItemOf } from '@contract/practice'
import { NOTHING_COULD } from '@domain/exercise/check/check-answer'
import type { GivenOf } from '../exercise-parts'

const draftSchema = v.object({ option: v.nullable(v.string()) })

/** Id of what was chosen, `NOTHING_COULD` among them. */
export type CheckDraft = Readonly<v.InferOutput<typeof draftSchema>>

export const emptyDraft = (): CheckDraft => ({ option: null })
export const missing = ({ option }: CheckDraft): string[] => (option === null ? ['what would settle it'] : [])
export const givenOf = ({ option }: CheckDraft): GivenOf<'check'> | null =>
  option === null ? null : { exercise: 'check', option }
export const toDraft = ({ option }: GivenOf<'check'>): CheckDraft => ({ option })

export function restore(kept: unknown, { options }: Pick<ItemOf<'check'>, 'options'>): CheckDraft | null {
  const { success, output } = v.safeParse(draftSchema, kept)
  if (!success) return null
  const known = [null, NOTHING_COULD, ...options.map(({ id }) => id)]
  return known.includes(output.option) ? output : null
}
