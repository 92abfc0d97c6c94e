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
 * who will answer, not that anybody does, and open no voice; nor do words without a claim in the article's own.
 */
export function voiceNotes(segments: readonly InkedSegment[]): VoiceNote[] {
  const notes: VoiceNote[] = []
  let last: InkedSegment | null = null
  for (const segment of segments) {
    if (segment.ink === 'attribution' || (segment.ink === 'none' && segment.voice.length === 0)) continue
    if (!last || last.paragraph !== segment.paragraph || chain(last) !== chain(segment)) {
      notes.push({ segmentId: segment.id, paragraph: segment.paragraph, voice: segment.voice })
    }
    last = segment
  }
  return notes
}
