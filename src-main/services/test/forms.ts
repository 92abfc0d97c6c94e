import { drawForms } from '../../domain/assessment/draw-forms'
import type { FormSet } from '../../domain/assessment/form'
import { formPool } from '../../domain/assessment/form-pool'
import type { Core } from '../core'

/** Drawing takes some milliseconds, and a library stays as it is while Winnow runs. */
const drawn = new WeakMap<Core['library']['editions'], FormSet | null>()

/**
 * The forms of the test: of the library, until there are texts that are kept for testing alone. `null` where it has too
 * little for four.
 */
export function formsOf({ library: { editions } }: Core): FormSet | null {
  const known = drawn.get(editions)
  if (known !== undefined) return known
  const made = drawForms(formPool(editions))
  drawn.set(editions, made)
  return made
}
