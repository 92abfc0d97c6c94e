import { isScored } from '../../labelling/study-text'
import type { ExerciseKind, Question } from '../exercise-kind'
import { randomFrom, shuffled } from '../random'
import type { TraceKey, TraceResult } from './trace-answer'

/** Sources that are not in the chain, to choose among. */
const OTHERS = 2
/** Longer than any chain; an answer from elsewhere must not grow without bound. */
const CHAIN_MAX = 12

export const traceKind: ExerciseKind<'trace'> = {
  exercise: 'trace',
  about: 'segment',
  asks: (_, segment) => (isScored(segment) && segment.voice.length > 1 ? [undefined] : []),
  item: question => ({ sources: sourcesToOrder(question) }),
  key: ({ segment }) => ({ chain: segment.voice }),
  accept(question, { chain }) {
    const offered = new Set(sourcesToOrder(question))
    const fits = chain.length <= CHAIN_MAX && new Set(chain).size === chain.length && chain.every(id => offered.has(id))
    return fits && chain.length > 0 ? { chain } : null
  },
  mark: markChain,
  shows: ({ segment }) => [segment.id],
}

function sourcesToOrder({ text, segment, seed }: Question): string[] {
  const random = randomFrom(`trace ${seed}`)
  const others = Object.keys(text.sources).filter(
    id => !segment.voice.includes(id) && text.sources[id]?.kind !== 'article',
  )
  return shuffled([...segment.voice, ...shuffled(others, random).slice(0, OTHERS)], random)
}

/** A link is right when both its ends are: who hands the claim on, and to whom. The first end is the article. */
export function markChain(key: TraceKey, given: TraceKey): TraceResult {
  const linksOf = (chain: readonly string[]) => chain.map((id, at) => `${chain[at - 1] ?? ''}>${id}`)
  const wanted = new Set(linksOf(key.chain))
  const links = linksOf(given.chain).map(link => wanted.has(link))
  const score = links.filter(Boolean).length / Math.max(key.chain.length, given.chain.length, 1)
  return { correct: score === 1, score, links }
}
