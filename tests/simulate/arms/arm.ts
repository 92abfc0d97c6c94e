import type { Skill } from '../../../src-main/domain/labelling/codebook'
import type { MadeSegment } from '../material/material'
import type { Given } from '../learner/answering'

/** Worked examples of a new skill (the codebook has four to six of each). */
export const EXAMPLES = 5

/** What one sitting asks. */
export interface Sitting {
  /** Skills whose worked examples come first. */
  readonly introduces: readonly Skill[]
  readonly questions: readonly MadeSegment[]
}

/** A way to choose what a learner is asked. It is told every answer, and may look at nothing else of the learner. */
export interface Arm {
  /** What the sitting of that instant asks, milliseconds UTC. */
  sitting(at: number): Sitting
  answered(segment: MadeSegment, given: Given): void
}

/** How much an arm asks on each day; taken from the schedule, so that all arms ask the same. */
export interface Load {
  readonly questions: number
  /** New skills. */
  readonly introductions: number
}
