import type { Paragraph } from '../text/paragraphs'
import type { Difficulty, Ink, Label, MarkKind, Owner, Skill, SourceKind, Step } from './codebook'
import type { Genre, Side, Topic } from './kinds-of-text'

/** Who a claim is handed to. The key of a source in `StudyText.sources` is its id. */
export interface Source {
  readonly name: string
  readonly kind: SourceKind
}

/** Offsets are UTF-16 code units within the paragraph, start inclusive, end exclusive. */
export interface Mark {
  readonly kind: MarkKind
  readonly start: number
  readonly end: number
  readonly harmless: boolean
  /** Pieces of one kind with the same name in a segment are one mark, though words or other marks come between. */
  readonly piece?: string
}

export interface Contrast {
  readonly text: string
  readonly label: Label
  /** Only of a fact or an opinion. */
  readonly owner?: Owner
}

/** What a scored segment carries to teach with (codebook, section 6). */
export interface Note {
  readonly step: Step
  /** The words that decide, quoted as they stand in the text; the segment's own or words around it. */
  readonly words: string
  readonly why: string
  readonly contrast: Contrast
  readonly skills: readonly Skill[]
  readonly difficulty: Difficulty
  /** Only of a judgement that takes a political side. */
  readonly side?: Side
}

/** A record, count, recording or witness that might settle a claim; of a judgement none does. */
export interface Evidence {
  readonly text: string
  readonly settles: boolean
  readonly why: string
}

/** One way in which trained readers read a segment that they split over. */
export interface Reading {
  readonly label: Label
  /** Only of a fact or an opinion. */
  readonly owner?: Owner
  /** How many readers chose it. */
  readonly count: number
  /** Id of the codebook's rule that it rests on. */
  readonly rule: string
  readonly why: string
}

/** What an author adds to a segment so that more can be asked of it than its label. */
export interface SegmentTasks {
  /** Check: at least three, of which at most one settles the claim. `nothing` says why a judgement is one, or is not. */
  readonly evidence?: { readonly options: readonly Evidence[]; readonly nothing: string }
  /** The same words changed as little as can be, so that their label or owner turns. */
  readonly pair?: { readonly text: string; readonly label: Label; readonly owner?: Owner; readonly why: string }
  /** Strip: the sentence without the words that judge, still a sentence. */
  readonly strip?: { readonly without: string }
  /** Rewrite: see `exercise/rewrite`. */
  readonly rewrite?: {
    readonly task: string
    readonly label: Label
    readonly owner?: Owner
    readonly example: string
    readonly accept: readonly string[]
    readonly reject: readonly { readonly pattern: string; readonly why: string }[]
  }
  /** Contested: who the readers were, in a sentence, and how they split. */
  readonly readings?: { readonly who: string; readonly split: readonly Reading[] }
}

export interface Segment {
  readonly id: string
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly ink: Ink
  /** Ids of sources, outermost first; empty is the article's own voice. */
  readonly voice: readonly string[]
  /** The sources that an attribution introduces. */
  readonly names: readonly string[]
  readonly marks: readonly Mark[]
  /** Only scored segments have one. */
  readonly note?: Note
  readonly tasks?: SegmentTasks
}

/** A lesson with the text: what it is for, its steps with their minutes, what to talk about. */
export interface Teaching {
  readonly aim: string
  readonly plan: readonly { readonly minutes: number; readonly step: string }[]
  readonly questions: readonly string[]
}

export interface StudyText {
  readonly id: string
  readonly title: string
  readonly language: string
  /** 1 (easiest) to 5. */
  readonly level: Difficulty
  readonly genre: Genre
  /** A text that is not a draft has one, and a place and a plan for the teacher. */
  readonly topic?: Topic
  /** Where it plays, in a few words. */
  readonly place?: string
  readonly origin: string
  readonly licence: string
  /** What the learner is told about the text before reading it. */
  readonly about: string
  readonly codebook: string
  readonly status: 'draft' | 'reviewed'
  /** An example may be seen labelled before any practice. */
  readonly example: boolean
  readonly skills: readonly Skill[]
  readonly sources: Readonly<Record<string, Source>>
  readonly teaching?: Teaching
  /** The original, exactly. */
  readonly plain: string
  readonly paragraphs: readonly Paragraph[]
  readonly segments: readonly Segment[]
}

export type ScoredSegment = Segment & { readonly ink: Label; readonly note: Note }

/** Facts, attributions and opinions are asked; what claims nothing or divides the rules is not. */
export function isScored(segment: Segment): segment is ScoredSegment {
  return segment.note !== undefined && segment.ink !== 'none' && segment.ink !== 'unsure'
}

/** Who answers for a fact or an opinion; `null` where the question makes no sense. */
export function ownerOf(segment: Pick<Segment, 'ink' | 'voice'>): Owner | null {
  if (segment.ink !== 'fact' && segment.ink !== 'opinion') return null
  return segment.voice.length === 0 ? 'article' : 'source'
}

/**
 * A plain segment (codebook, section 8): a fact without a loaded, booster or scare-quote mark,
 * in the article's own voice or through named sources only.
 */
export function isPlain(segment: Segment, sources: StudyText['sources']): boolean {
  const suspicious = new Set<MarkKind>(['loaded', 'booster', 'scare-quote'])
  const named = segment.voice.every(id => !['unnamed', 'collective'].includes(sources[id]?.kind ?? 'unnamed'))
  return segment.ink === 'fact' && named && !segment.marks.some(mark => suspicious.has(mark.kind))
}
