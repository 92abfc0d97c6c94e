/** What a learner may be asked to do, in the order in which pages list it. */
export const EXERCISES = ['sort', 'mark', 'trace', 'strip', 'check', 'rewrite', 'contested'] as const
export type Exercise = (typeof EXERCISES)[number]

/** What is marked in a sentence: who says what and how, or the three inks. */
export const MARK_LAYERS = ['attribution', 'inks'] as const
export type MarkLayer = (typeof MARK_LAYERS)[number]

/** One question of a session. A text has at most one of each exercise (and layer) for a segment. */
export interface Task {
  readonly textId: string
  readonly revision: string
  readonly exercise: Exercise
  /** Of Mark only, which asks about the whole sentence that begins with the segment. */
  readonly layer?: MarkLayer
  readonly segmentId: string
  /** Drawn although its key was shown before, since nothing unseen was left to train the same. */
  readonly repeats?: true
}

/** What marking any exercise gives. */
export interface Marked {
  /** `null` where the answer cannot be judged, or is not a matter of right and wrong. */
  readonly correct: boolean | null
  /** 0 to 1; partial credit where the exercise has it, `null` with an answer that cannot be judged. */
  readonly score: number | null
}

/** The words that are asked about and where they stand, all that an item may tell of a segment; or of its whole sentence. */
export interface AskedWords {
  readonly segment: {
    readonly id: string
    readonly paragraph: number
    readonly start: number
    readonly end: number
    readonly words: string
  }
  /** The sentence around the words, within their paragraph. */
  readonly sentence: { readonly start: number; readonly end: number }
}
