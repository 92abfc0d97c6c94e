import * as v from 'valibot'
import type { ItemOf } from '@contract/practice'
import type { GivenOf } from '../exercise-parts'

/** As long as the contract takes; the field stops there. */
export const LENGTH_MAX = 1000

const draftSchema = v.object({ text: v.pipe(v.string(), v.maxLength(LENGTH_MAX)) })

export type RewriteDraft = Readonly<v.InferOutput<typeof draftSchema>>

type Original = Pick<ItemOf<'rewrite'>, 'original'>

/** White space is the same however much there is of it: the answer is stored as one line. */
const oneLine = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** The learner begins with the sentence as it stands. */
export const emptyDraft = ({ original }: Original): RewriteDraft => ({ text: oneLine(original) })

export function missing({ text }: RewriteDraft, { original }: Original): string[] {
  return oneLine(text) === '' || oneLine(text) === oneLine(original) ? ['how you rewrite it'] : []
}

export function givenOf(draft: RewriteDraft, item: Original): GivenOf<'rewrite'> | null {
  return missing(draft, item).length === 0 ? { exercise: 'rewrite', text: oneLine(draft.text) } : null
}

export const toDraft = ({ text }: GivenOf<'rewrite'>): RewriteDraft => ({ text })

export function restore(kept: unknown): RewriteDraft | null {
  const { success, output } = v.safeParse(draftSchema, kept)
  return success ? output : null
}
