import type { InkedSegment } from '@contract/library'
import { SOURCE_KIND_NAMES } from '@ui/codebook-words'

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

/** For the margin: who answers, and in small what kind of source that is and through whom it came. */
export function voiceNoteWords(voice: Voice): { name: string; about: string } {
  const [inner, ...outer] = voice.toReversed()
  if (!inner) return { name: voiceWords(voice), about: '' }
  const kind = SOURCE_KIND_NAMES[inner.kind]
  const through = outer.map(source => source.name).join(', ')
  return { name: inner.name, about: through ? `${kind}, through ${through}` : kind }
}

/** The kinds of the voices, innermost first: `unnamed source, through: outlet`. */
export function voiceKindWords(voice: Voice): string {
  const [inner, ...outer] = voice.toReversed().map(source => SOURCE_KIND_NAMES[source.kind])
  if (inner === undefined) return ''
  return [inner, ...outer.map(kind => `through: ${kind}`)].join(', ')
}
