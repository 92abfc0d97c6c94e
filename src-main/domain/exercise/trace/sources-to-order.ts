import type { Segment, StudyText } from '../../labelling/study-text'
import type { Question } from '../exercise-kind'
import { randomFrom, shuffled } from '../random'

/** So many are offered where the text has them, so that their number does not tell how long the chain is. */
const OFFERED = 6
/** Beyond the chain's, where a chain is long. */
const OTHERS_MIN = 2

/**
 * Ids of the sources to build a chain from: the chain's, and of the others those that have their say nearest to the
 * words, since one from far away is ruled out at a glance. Shuffled from the order of their ids: the seed is known to
 * the page, and shuffled from the chain's own order they could be put back into it.
 */
export function sourcesToOrder({ text, segment, seed }: Question): string[] {
  const others = Object.keys(text.sources)
    .filter(id => !segment.voice.includes(id) && text.sources[id]?.kind !== 'article')
    .map(id => ({ id, away: awayFrom(text, segment, id) }))
    .toSorted((a, b) => a.away - b.away || compare(a.id, b.id))
    .slice(0, Math.max(OFFERED - segment.voice.length, OTHERS_MIN))
  const offered = [...segment.voice, ...others.map(({ id }) => id)]
  return shuffled(offered.toSorted(compare), randomFrom(`trace ${seed}`))
}

/** How many segments lie between the words and the nearest that a source speaks or is named in. */
function awayFrom(text: StudyText, segment: Segment, source: string): number {
  const own = text.segments.indexOf(segment)
  const places = text.segments.flatMap(({ voice, names }, at) =>
    voice.includes(source) || names.includes(source) ? [Math.abs(at - own)] : [],
  )
  return Math.min(...places, text.segments.length)
}

/** By code units, the same on every machine. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
