/** The codebook's vocabulary; every study text names the version of the rules it was labelled by. */
export const CODEBOOK_VERSION = '1.0'

export const INKS = ['fact', 'attribution', 'opinion', 'none', 'unsure'] as const
export type Ink = (typeof INKS)[number]

/** The inks a learner is asked about; `none` and `unsure` are not scored. */
export const LABELS = ['fact', 'attribution', 'opinion'] as const
export type Label = (typeof LABELS)[number]

export const OWNERS = ['article', 'source'] as const
export type Owner = (typeof OWNERS)[number]

export const SOURCE_KINDS = [
  'named-person',
  'named-organisation',
  'named-document',
  'outlet',
  'unnamed',
  'collective',
  'article',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

export const MARK_KINDS = ['cue', 'source', 'hedge', 'booster', 'loaded', 'scare-quote'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** Marks of words that judge, unless they are harmless where they stand. */
export const JUDGING_MARKS: ReadonlySet<MarkKind> = new Set<MarkKind>(['loaded', 'booster', 'scare-quote'])

/** Marks that look suspicious and may be harmless where they stand; of `source` only the unnamed. */
export const HARMLESS_KINDS = ['hedge', 'booster', 'loaded', 'scare-quote', 'source'] as const

export const STEPS = ['naming', 'evidence', 'ownership', 'swap'] as const
export type Step = (typeof STEPS)[number]

export const SKILLS = [
  'own-voice-fact',
  'direct-quote',
  'indirect-speech',
  'according-to',
  'unnamed-source',
  'nested-attribution',
  'lapsed-attribution',
  'turn-carryover',
  'hedge',
  'booster',
  'loaded-word',
  'scare-quote',
  'motive-reading',
  'prediction',
  'rhetorical-question',
  'generalisation',
  'presupposition',
  'speech-act-as-news',
  'attributed-opinion',
] as const
export type Skill = (typeof SKILLS)[number]

export const DIFFICULTIES = [1, 2, 3, 4, 5] as const
export type Difficulty = (typeof DIFFICULTIES)[number]

/** Why and contrast together, so that feedback is read and not scrolled. */
export const EXPLANATION_WORDS_MAX = 60
