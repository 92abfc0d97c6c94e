import type { InkedSegment } from '@contract/library'

/** A note in the margin: from this segment on, in this paragraph, this voice answers. */
export interface VoiceNote {
  readonly segmentId: string
  readonly paragraph: number
  readonly voice: InkedSegment['voice']
}

const chain = (segment: InkedSegment) => segment.voice.map(source => source.id).join(' ')

/**
 * Where voices begin: at the first claim of a paragraph and wherever the chain changes within it. Attributions say
 * who will answer, not that anybody does, and open no voice; nor does what claims nothing.
 */
export function voiceNotes(segments: readonly InkedSegment[]): VoiceNote[] {
  const claims = segments.filter(({ ink }) => ink === 'fact' || ink === 'opinion')
  return claims
    .filter((segment, at) => {
      const before = claims[at - 1]
      return !before || before.paragraph !== segment.paragraph || chain(before) !== chain(segment)
    })
    .map(({ id, paragraph, voice }) => ({ segmentId: id, paragraph, voice }))
}
