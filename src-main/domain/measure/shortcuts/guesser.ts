import type { TwoSides } from '../discernment'
import type { Interval } from '../wilson'
import type { Test } from './test-item'

export const SINGLE_CUES = ['quotation marks', 'figures', 'evaluative adjectives', 'length'] as const
export type SingleCue = (typeof SINGLE_CUES)[number]

/** What somebody may go by who looks at the words alone. */
export const GUESSERS = [...SINGLE_CUES, 'bag of words'] as const
export type GuesserName = (typeof GUESSERS)[number]

/** How a guesser does in one text. */
export interface TextGuesses {
  readonly text: string
  readonly sides: TwoSides
  readonly accuracy: number | null
}

export interface SegmentId {
  readonly text: string
  readonly segment: string
}

export interface TellingWord {
  readonly word: string
  /** What it speaks for, over the whole library. */
  readonly saysSignal: boolean
  /** Log odds that it added to the right side over all segments held out. */
  readonly gave: number
  /** Those that it spoke rightly of. */
  readonly segments: readonly SegmentId[]
}

export interface GuesserReport {
  readonly test: Test
  readonly guesser: GuesserName
  readonly sides: TwoSides
  /** Balanced accuracy; `null` where there is nothing to tell apart, or nothing to learn from. */
  readonly accuracy: number | null
  readonly interval: Interval | null
  /** Of a single cue: what it stands for, and from how many words on a segment is long. */
  readonly cue: { readonly saysSignal: boolean; readonly fromWords: number | null } | null
  readonly texts: readonly TextGuesses[]
  /** Segments that the guesser has from what gives them away: those with the cue, or of the highest odds. */
  readonly tellingSegments: readonly SegmentId[]
  /** Of a bag of words, those that gave most away. */
  readonly tellingWords: readonly TellingWord[]
}

const ASKED: Readonly<Record<Test, string>> = {
  evidence: 'fact against opinion',
  ownership: 'article against source',
}

export const guesserTitle = ({ test, guesser }: Pick<GuesserReport, 'test' | 'guesser'>): string =>
  `${guesser} on ${ASKED[test]}`
