import type { Label, Owner } from '../labelling/codebook'

/** 1 guessing, 2 fairly sure, 3 certain. */
export type Confidence = 1 | 2 | 3

/**
 * What a learner's record is made of. An event is appended once and never changed; every figure on any screen
 * can be computed from events alone. A body names text, revision and segment, so that an answer can be looked at
 * again as it was.
 */
export interface EventBodies {
  'session.started': {
    readonly sessionId: string
    readonly textId: string
    readonly revision: string
    readonly segments: readonly string[]
    readonly from: 'unseen' | 'missed'
  }
  'answer.given': {
    /** Made by the page: the same answer sent twice is stored once. It is the event's id too. */
    readonly answerId: string
    readonly sessionId: string
    readonly textId: string
    readonly revision: string
    readonly segmentId: string
    readonly exercise: 'sort'
    readonly given: { readonly label: Label; readonly owner: Owner | null; readonly source: string | null }
    /** As it stood when the answer was scored. */
    readonly key: { readonly label: Label; readonly owner: Owner | null; readonly voice: readonly string[] }
    readonly confidence: Confidence
    /** Label and, where asked, owner are both right. */
    readonly correct: boolean
    /** The first answer to this segment, and its ink had not been revealed: only these feed the measures. */
    readonly first: boolean
    readonly durationMs: number
  }
  /** The learner left the feedback for the next segment. */
  'feedback.passed': { readonly sessionId: string; readonly segmentId: string }
  'session.finished': { readonly sessionId: string; readonly early: boolean }
  /** The inks of the whole text were shown; what was unseen no longer is. */
  'text.revealed': { readonly textId: string; readonly revision: string }
}

export type EventKind = keyof EventBodies

export type RecordedEvent = {
  [K in EventKind]: {
    readonly seq: number
    readonly id: string
    readonly learnerId: string
    /** From 0 within the learner's chain. */
    readonly place: number
    /** Milliseconds UTC. */
    readonly at: number
    readonly kind: K
    readonly body: EventBodies[K]
  }
}[EventKind]
