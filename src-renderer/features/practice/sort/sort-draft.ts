import * as v from 'valibot'
import type { ItemOf } from '@contract/practice'
import { LABELS, OWNERS } from '@domain/labelling/codebook'
import type { GivenOf } from '../exercise-parts'

const draftSchema = v.object({
  label: v.nullable(v.picklist(LABELS)),
  owner: v.nullable(v.picklist(OWNERS)),
  source: v.nullable(v.string()),
})

/** An answer in the making. What was chosen for a label that was then left is kept, should the learner come back. */
export type SortDraft = Readonly<v.InferOutput<typeof draftSchema>>

export const emptyDraft = (): SortDraft => ({ label: null, owner: null, source: null })

/** Attributions are claims of nobody: only of a fact or an opinion is it asked who answers for it. */
export const asksOwner = (label: SortDraft['label']) => label === 'fact' || label === 'opinion'

export function missing({ label, owner }: SortDraft): string[] {
  if (!label) return ['what these words are']
  return asksOwner(label) && !owner ? ['who answers for it'] : []
}

export function givenOf(draft: SortDraft): GivenOf<'sort'> | null {
  if (missing(draft).length > 0 || !draft.label) return null
  const owner = asksOwner(draft.label) ? draft.owner : null
  return { exercise: 'sort', label: draft.label, owner, source: owner === 'source' ? draft.source : null }
}

export const toDraft = ({ label, owner, source }: GivenOf<'sort'>): SortDraft => ({ label, owner, source })

export function restore(kept: unknown, { sources }: Pick<ItemOf<'sort'>, 'sources'>): SortDraft | null {
  const { success, output } = v.safeParse(draftSchema, kept)
  if (!success) return null
  return output.source === null || sources.some(({ id }) => id === output.source) ? output : null
}
