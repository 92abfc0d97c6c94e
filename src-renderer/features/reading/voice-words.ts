import type { InkedSegment } from '@contract/library'
import { SOURCE_KIND_NAMES } from '../../ui/codebook-words'

export type Voice = InkedSegment['voice']

/** Who answers: the innermost voice, and by whose way it reached the page. */
export function voiceWords(voice: Voice): string {
  const [inner, ...outer] = voice.toReversed().map(source => source.name)
  if (inner === undefined) return 'the article itself'
  return outer.length ? `${inner}, by way of ${outer.join(', by way of ')}` : inner
}

/** The chain as a sentence, outermost first: `The article says that A says that B says it.` */
export function chainWords(voice: Voice): string {
  if (voice.length === 0) return 'The article says it itself.'
  return `The article says that ${voice.map(source => source.name).join(' says that ')} says it.`
}

/** The kinds of the voices, innermost first: `unnamed source, through an outlet`. */
export function voiceKindWords(voice: Voice): string {
  const [inner, ...outer] = voice.toReversed().map(source => SOURCE_KIND_NAMES[source.kind])
  if (inner === undefined) return ''
  return [inner, ...outer.map(kind => `through: ${kind}`)].join(', ')
}
