import { countWords } from '../text/words'
import type { Segment, StudyText } from './study-text'
import { wholeMarks } from './whole-marks'

export interface Floor {
  /** Id of the source. */
  readonly source: string
  /** Words that it says itself: the innermost voice. */
  readonly words: number
  /** How the article hands over to it, lower-cased, each once, in the order of the text. */
  readonly verbs: readonly string[]
}

/**
 * Who got the floor: every source of the text, most words first, equals in the order of the front matter.
 * What a source says counts for the innermost voice only, so that no word is counted twice.
 */
export function ledgerOf(text: Pick<StudyText, 'segments' | 'sources'>): Floor[] {
  const words = new Map<string, number>()
  const verbs = new Map<string, Set<string>>()
  for (const segment of text.segments) {
    const speaker = speakerOf(segment)
    if (speaker !== undefined) words.set(speaker, (words.get(speaker) ?? 0) + countWords(segment.text))
    if (segment.ink !== 'attribution') continue
    for (const named of segment.names) {
      const known = verbs.get(named) ?? new Set()
      for (const cue of cuesOf(segment)) known.add(cue)
      verbs.set(named, known)
    }
  }
  return Object.keys(text.sources)
    .map(source => ({ source, words: words.get(source) ?? 0, verbs: [...(verbs.get(source) ?? [])] }))
    .toSorted((a, b) => b.words - a.words)
}

/** An attribution is the voice of who hands over, and what is unsure is counted for nobody. */
function speakerOf(segment: Segment): string | undefined {
  return segment.ink === 'fact' || segment.ink === 'opinion' || segment.ink === 'none'
    ? segment.voice.at(-1)
    : undefined
}

/** The pieces of one cue together, as they are read: "take … for". */
function cuesOf({ marks, start: from, text }: Segment): string[] {
  return wholeMarks(marks)
    .filter(mark => mark.kind === 'cue')
    .map(({ pieces }) =>
      pieces
        .map(({ start, end }) => text.slice(start - from, end - from))
        .join(' … ')
        .toLowerCase(),
    )
}
