import { isScored, ownerOf } from '../../labelling/study-text'
import type { ExerciseKind } from '../exercise-kind'
import { sourcesToOrder } from './sources-to-order'
import type { TraceKey, TraceResult } from './trace-answer'

export const traceKind: ExerciseKind<'trace'> = {
  exercise: 'trace',
  about: 'segment',
  // A claim is traced; an attribution claims nothing. A chain that comes back to a voice could not be put together.
  asks: (_, segment) =>
    isScored(segment) && ownerOf(segment) && segment.voice.length > 1 && isDistinct(segment.voice) ? [undefined] : [],
  item: question => ({ sources: sourcesToOrder(question) }),
  key: ({ segment }) => ({ chain: segment.voice }),
  accept(question, { chain }) {
    const offered = new Set(sourcesToOrder(question))
    const fits = chain.length > 0 && isDistinct(chain) && chain.every(id => offered.has(id))
    return fits ? { chain: [...chain] } : null
  },
  mark: markChain,
  shows: ({ segment }) => [segment.id],
}

const isDistinct = (ids: readonly string[]) => new Set(ids).size === ids.length

/** A link is right when both its ends are: who hands the claim on, and to whom. The first end is the article. */
export function markChain(key: TraceKey, given: TraceKey): TraceResult {
  const linksOf = (chain: readonly string[]) => chain.map((id, at) => `${chain[at - 1] ?? ''}>${id}`)
  const wanted = new Set(linksOf(key.chain))
  const links = linksOf(given.chain).map(link => wanted.has(link))
  const score = links.filter(Boolean).length / Math.max(key.chain.length, given.chain.length, 1)
  return { correct: score === 1, score, links }
}
