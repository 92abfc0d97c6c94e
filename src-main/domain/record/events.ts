import type { FormName, FormOrigin } from '../assessment/form'
import type { Occasion } from '../assessment/occasions'
import type { Exercise, MarkLayer, Task } from '../exercise/exercises'
import type { Answered } from '../exercise/kinds'
import type { Label, Owner, Skill } from '../labelling/codebook'

/** 1 guessing, 2 fairly sure, 3 certain. */
export type Confidence = 1 | 2 | 3

/** What a session is drawn from; `today` is drawn by skill from all texts, `test` is a form. */
export const SESSION_ORIGINS = ['unseen', 'missed', 'today', 'test'] as const
export type SessionOrigin = (typeof SESSION_ORIGINS)[number]

/** As Winnow 0.1 wrote it: one text, Sort alone. Read with `tasksOf`. */
export interface SortSessionStarted {
  readonly sessionId: string
  readonly textId: string
  readonly revision: string
  readonly segments: readonly string[]
  readonly from: 'unseen' | 'missed'
}

export interface SessionStarted {
  readonly sessionId: string
  readonly from: SessionOrigin
  /** `null` for a session over several texts. */
  readonly textId: string | null
  /** `null` for a session that mixes exercises. */
  readonly exercise: Exercise | null
  /** Skills whose worked examples come before the first question. */
  readonly introduces: readonly Skill[]
  readonly tasks: readonly Task[]
  /** Of a test, and only of one: its feedback comes with its end. */
  readonly test?: TestBegun
}

export interface TestBegun {
  readonly occasion: Occasion
  readonly form: FormName
  readonly drawnFrom: FormOrigin
}

/** What every answer says, whatever was asked. */
interface AnswerGiven {
  /** Made by the page: the same answer sent twice is stored once. It is the event's id too. */
  readonly answerId: string
  readonly sessionId: string
  readonly textId: string
  readonly revision: string
  readonly segmentId: string
  readonly confidence: Confidence
  /** Label and, where asked, owner are both right; of other exercises, all that was asked. `null`: not judged. */
  readonly correct: boolean | null
  /** The first answer to this segment, and its ink had not been shown: only these feed the measures. */
  readonly first: boolean
  readonly durationMs: number
  /** Segments whose key its feedback shows, the asked one included; absent of Winnow 0.1, which asked one at a time. */
  readonly shows?: readonly string[]
}

/**
 * What a learner's record is made of. An event is appended once and never changed; every figure on any screen
 * can be computed from events alone. A body names text, revision and segment, so that an answer can be looked at
 * again as it was.
 */
export interface EventBodies {
  'session.started': SortSessionStarted | SessionStarted
  /** `given` and `key` are those of the exercise; the key is as it stood when the answer was scored. */
  'answer.given': AnswerGiven & Answered
  /** The learner left the worked examples of a skill that was new. */
  'examples.passed': { readonly sessionId: string; readonly skill: Skill }
  /** The learner left the feedback for the next segment. */
  'feedback.passed': { readonly sessionId: string; readonly segmentId: string }
  'session.finished': { readonly sessionId: string; readonly early: boolean }
  /** The inks of the whole text were shown; what was unseen no longer is. */
  'text.revealed': { readonly textId: string; readonly revision: string }
  /** A learner holds that the key of an answered segment is wrong, and names the rule. */
  'appeal.made': {
    readonly appealId: string
    /** The answer that the appeal begins from. */
    readonly answerId: string
    readonly textId: string
    readonly revision: string
    readonly segmentId: string
    /** What the learner holds the key should be. */
    readonly claim: KeyClaim
    /** Id of a rule of the codebook. */
    readonly rule: string
    readonly reason: string
  }
  'appeal.withdrawn': { readonly appealId: string }
  /** Upheld, it lays another key over the text, for all who use this data. */
  'appeal.ruled': {
    readonly appealId: string
    readonly textId: string
    readonly segmentId: string
    readonly upheld: boolean
    readonly reason: string
    /** Of an upheld appeal: the key from now on, or `null` where the segment is no longer scored. */
    readonly key: RuledKey | null
  }
}

export interface KeyClaim {
  readonly label: Label
  /** `null` of an attribution. */
  readonly owner: Owner | null
}

export interface RuledKey extends KeyClaim {
  /** Ids of sources, outermost first. */
  readonly voice: readonly string[]
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

/** A session as it is written now, whichever version wrote it. */
export function sessionStarted(body: EventBodies['session.started']): SessionStarted {
  if ('tasks' in body) return body
  const { sessionId, from, textId, revision, segments } = body
  const tasks = segments.map(segmentId => ({ textId, revision, exercise: 'sort' as const, segmentId }))
  return { sessionId, from, textId, exercise: 'sort', introduces: [], tasks }
}

/** Which layer of Mark an answer was to; `null` of every other exercise. */
export function layerOf(body: EventBodies['answer.given']): MarkLayer | null {
  return body.exercise === 'mark' ? body.given.layer : null
}
