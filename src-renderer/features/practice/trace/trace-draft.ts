import * as v from 'valibot'
import type { ItemOf } from '@contract/practice'
import type { GivenOf } from '../exercise-parts'

const chainSchema = v.array(v.string())
const draftSchema = v.object({ chain: chainSchema, before: v.array(chainSchema) })

export interface TraceDraft {
  /** Ids of sources, outermost first. */
  readonly chain: readonly string[]
  /** The chains before it, the latest last. */
  readonly before: readonly (readonly string[])[]
}

/** More steps back than anybody counts; a draft is kept whole at every step. */
const STEPS_MAX = 20

export const emptyDraft = (): TraceDraft => ({ chain: [], before: [] })

const changed = ({ chain, before }: TraceDraft, to: readonly string[]): TraceDraft => ({
  chain: to,
  before: [...before, chain].slice(-STEPS_MAX),
})

/** Puts a source at the end of the chain, or takes it out where it is in the chain already. */
export function toggled(draft: TraceDraft, id: string): TraceDraft {
  const { chain } = draft
  return changed(draft, chain.includes(id) ? chain.filter(one => one !== id) : [...chain, id])
}

/** Moves a source by so many places towards the end; the same draft where it would leave the chain. */
export function moved(draft: TraceDraft, id: string, by: 1 | -1): TraceDraft {
  const at = draft.chain.indexOf(id)
  const to = at + by
  if (at < 0 || to < 0 || to >= draft.chain.length) return draft
  return changed(draft, draft.chain.filter(one => one !== id).toSpliced(to, 0, id))
}

export function withoutLast(draft: TraceDraft): TraceDraft {
  return draft.chain.length === 0 ? draft : changed(draft, draft.chain.slice(0, -1))
}

export function undone(draft: TraceDraft): TraceDraft {
  const chain = draft.before.at(-1)
  return chain ? { chain, before: draft.before.slice(0, -1) } : draft
}

export const missing = ({ chain }: TraceDraft): string[] => (chain.length > 0 ? [] : ['the chain of sources'])

export function givenOf({ chain }: TraceDraft): GivenOf<'trace'> | null {
  return chain.length > 0 ? { exercise: 'trace', chain: [...chain] } : null
}

export const toDraft = ({ chain }: GivenOf<'trace'>): TraceDraft => ({ chain, before: [] })

export function restore(kept: unknown, { sources }: Pick<ItemOf<'trace'>, 'sources'>): TraceDraft | null {
  const { success, output } = v.safeParse(draftSchema, kept)
  if (!success) return null
  const offered = new Set(sources.map(({ id }) => id))
  const fits = (chain: readonly string[]) => new Set(chain).size === chain.length && chain.every(id => offered.has(id))
  return [output.chain, ...output.before].every(fits) ? output : null
}
