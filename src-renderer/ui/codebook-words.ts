import type { Exercise } from '@domain/exercise/exercises'
import type { Difficulty, Ink, Label, MarkKind, Owner, Skill, SourceKind, Step } from '@domain/labelling/codebook'

/** The codebook's words as people read, hear and test them; some are binding (PRODUCT.md, the shared names). */
export const LABEL_NAMES: Readonly<Record<Label, string>> = {
  fact: 'Reported fact',
  attribution: 'Attribution',
  opinion: 'Opinion',
}

export const LABEL_HINTS: Readonly<Record<Label, string>> = {
  fact: 'evidence could settle it',
  attribution: 'they only say who says so',
  opinion: 'a judgement no evidence would settle',
}

export const INK_NAMES: Readonly<Record<Ink, string>> = { ...LABEL_NAMES, none: 'No claim', unsure: 'Left open' }

export const OWNER_NAMES: Readonly<Record<Owner, string>> = { article: 'The article itself', source: 'A source' }

export const CONFIDENCE_NAMES: Readonly<Record<1 | 2 | 3, string>> = { 1: 'Guessing', 2: 'Fairly sure', 3: 'Certain' }

export const SOURCE_KIND_NAMES: Readonly<Record<SourceKind, string>> = {
  'named-person': 'named person',
  'named-organisation': 'named organisation',
  'named-document': 'named document',
  outlet: 'outlet',
  unnamed: 'unnamed source',
  collective: 'a collective, nobody named',
  article: 'the article’s own writer',
}

export const MARK_NAMES: Readonly<Record<MarkKind, string>> = {
  cue: 'cue: hands the claim over',
  source: 'source: who it is handed to',
  hedge: 'hedge: lowers commitment',
  booster: 'booster: raises certainty without evidence',
  loaded: 'loaded: judges while seeming to report',
  'scare-quote': 'scare quote: distances rather than quotes',
}

export const STEP_NAMES: Readonly<Record<Step, string>> = {
  naming: 'Naming',
  evidence: 'Evidence',
  ownership: 'Ownership',
  swap: 'Swap',
}

export const STEP_QUESTIONS: Readonly<Record<Step, string>> = {
  naming: 'Do these words only say who says so?',
  evidence: 'Can you name a record, count, recording or witness that would settle it?',
  ownership: 'If it proves wrong, who was wrong: the article, or someone it names or hints at?',
  swap: 'Could a reporter with opposite values write these same words?',
}

export const SKILL_NAMES: Readonly<Record<Skill, string>> = {
  'own-voice-fact': 'facts in the article’s own voice',
  'direct-quote': 'direct quotation',
  'indirect-speech': 'indirect speech',
  'according-to': '“according to”',
  'unnamed-source': 'unnamed sources',
  'nested-attribution': 'a source within a source',
  'lapsed-attribution': 'attribution that has lapsed',
  'turn-carryover': 'turns of an interview',
  hedge: 'hedges',
  booster: 'boosters',
  'loaded-word': 'loaded words',
  'scare-quote': 'scare quotes',
  'motive-reading': 'reading motives',
  prediction: 'predictions',
  'rhetorical-question': 'rhetorical questions',
  generalisation: 'generalisations',
  presupposition: 'presuppositions',
  'speech-act-as-news': 'speech acts told as events',
  'attributed-opinion': 'opinions of sources',
}

export const EXERCISE_NAMES: Readonly<Record<Exercise, string>> = {
  sort: 'Sort',
  mark: 'Mark',
  trace: 'Trace',
  strip: 'Strip',
  check: 'Check',
  rewrite: 'Rewrite',
  contested: 'Contested',
}

export const DIFFICULTY_NAMES: Readonly<Record<Difficulty, string>> = {
  1: 'clear as in a school-book',
  2: 'easy',
  3: 'middling',
  4: 'hard',
  5: 'experts hesitate',
}
