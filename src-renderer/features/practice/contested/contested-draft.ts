import * as v from 'valibot'
import type { ItemOf } from '@contract/practice'
import type { GivenOf } from '../exercise-parts'
import { evenShares, restEvenly, withShare } from './share-out'

const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))
const draftSchema = v.object({ percents: v.array(whole), latest: v.array(whole), said: v.boolean() })

export interface ContestedDraft {
  /** Per cents in the order of the item's options, always 100 together. */
  readonly percents: readonly number[]
  /** The places that were set, the latest last. */
  readonly latest: readonly number[]
  /** An even split that nobody chose is no answer. */
  readonly said: boolean
}

type Options = Pick<ItemOf<'contested'>, 'options'>

export const emptyDraft = ({ options }: Options): ContestedDraft => ({
  percents: evenShares(100, options.length),
  latest: [],
  said: false,
})

export function withPercent({ percents, latest }: ContestedDraft, at: number, percent: number): ContestedDraft {
  return {
    percents: withShare(percents, at, percent, latest),
    latest: [...latest.filter(place => place !== at), at],
    said: true,
  }
}

export function sharedEvenly({ percents, latest }: ContestedDraft): ContestedDraft {
  return { percents: restEvenly(percents, latest.at(-1) ?? null), latest, said: true }
}

export const missing = ({ said }: ContestedDraft): string[] => (said ? [] : ['how you think they split'])

export function givenOf(draft: ContestedDraft, { options }: Options): GivenOf<'contested'> | null {
  if (!draft.said) return null
  return {
    exercise: 'contested',
    shares: options.map((option, at) => ({ option, percent: draft.percents[at] ?? 0 })),
  }
}

export function toDraft({ shares }: GivenOf<'contested'>, { options }: Options): ContestedDraft {
  const percents = options.map(option => shares.find(share => share.option === option)?.percent ?? 0)
  return { percents, latest: [], said: true }
}

export function restore(kept: unknown, { options }: Options): ContestedDraft | null {
  const { success, output } = v.safeParse(draftSchema, kept)
  if (!success || output.percents.length !== options.length) return null
  const sum = output.percents.reduce((all, percent) => all + percent, 0)
  return sum === 100 && output.latest.every(place => place < options.length) ? output : null
}
