import type { Task } from '../exercise/exercises'
import type { AnyGiven } from '../exercise/kinds'
import type { Confidence } from '../record/events'

/** What a class does with one question, in this order; talk and the second vote may be left out. */
export const STEPS = ['read', 'vote', 'discuss', 'vote-again', 'why'] as const
export type Step = (typeof STEPS)[number]

/** `together`: the teacher leads from step to step. `own`: each goes through the questions alone, the why after each. */
export const PACES = ['together', 'own'] as const
export type Pace = (typeof PACES)[number]

/** Joined at once; a laptop was measured with so many. */
export const CLASS_MAX = 800

/** Before the talk, and after it. */
export const ROUNDS = [1, 2] as const
export type Round = (typeof ROUNDS)[number]

export interface Pupil {
  /** Given by the server; a name is never an identity. */
  readonly id: string
  readonly name: string
  /** Whose seat in the class list it is; one pupil a seat. */
  readonly seatId: string | null
  /** Sent out by the teacher: what was answered stays, and nothing more is taken. */
  readonly removed: boolean
}

export interface Vote {
  /** Of the answer in the pupil's record. */
  readonly answerId: string
  readonly given: AnyGiven
  readonly confidence: Confidence
  /** `null`: not judged. */
  readonly correct: boolean | null
}

/** A pupil's votes on one question; the last one given in a round is the one that counts. */
export type Votes = { readonly [R in Round]?: Vote }

export interface ClassSession {
  readonly pace: Pace
  readonly tasks: readonly Task[]
  readonly phase: 'lobby' | 'running' | 'ended'
  readonly paused: boolean
  /** Where the class is, from 0; `null` in the lobby, after the end, and at everyone's own pace. */
  readonly at: { readonly task: number; readonly step: Step } | null
  /** Questions whose why was shown: from then on their key is no secret, and no vote on them is taken. */
  readonly told: ReadonlySet<number>
  readonly pupils: ReadonlyMap<string, Pupil>
  /** By question, then by pupil. */
  readonly votes: ReadonlyMap<number, ReadonlyMap<string, Votes>>
}

/** Everything that happens in a session; folded in order they give its state, whatever was killed between. */
export type ClassEvent =
  | { readonly kind: 'opened'; readonly pace: Pace; readonly tasks: readonly Task[] }
  | { readonly kind: 'joined'; readonly pupilId: string; readonly name: string; readonly seatId: string | null }
  | { readonly kind: 'renamed'; readonly pupilId: string; readonly name: string }
  | { readonly kind: 'removed'; readonly pupilId: string }
  | { readonly kind: 'begun' }
  | { readonly kind: 'stepped'; readonly task: number; readonly step: Step }
  | {
      readonly kind: 'voted'
      readonly pupilId: string
      readonly task: number
      readonly round: Round
      readonly vote: Vote
    }
  | { readonly kind: 'paused' }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'ended' }
