import type { Exercise, Task } from '../exercise/exercises'
import type { Kind } from '../exercise/candidate'
import type { Skill } from '../labelling/codebook'

/** A question that today's session may ask, with all that planning looks at. */
export interface PoolTask extends Task {
  /** What neighbours must differ in: ink and owner of Sort, the exercise of all others. */
  readonly kind: Kind | Exclude<Exercise, 'sort'>
  /** A fact that deserves no suspicion (codebook, section 8). */
  readonly plain: boolean
  /** 1 to 5, as measured. */
  readonly difficulty: number
  readonly skills: readonly Skill[]
  /** Its segment's key was shown before, by any exercise or by the X-ray. */
  readonly met: boolean
  /** Confidence of the last answer to it where that was wrong; 0 otherwise. */
  readonly missed: 0 | 1 | 2 | 3
  /** Segments of its text whose key its feedback shows, the asked one among them. */
  readonly shows: readonly string[]
}

/** As a session stores it. */
export function taskOf({ textId, revision, exercise, layer, segmentId, met }: PoolTask): Task {
  return { textId, revision, exercise, ...(layer ? { layer } : {}), segmentId, ...(met ? { repeats: true } : {}) }
}

/** What no other question of the same session may show. */
export function shownBy({ textId, shows }: PoolTask): string[] {
  return shows.map(segmentId => `${textId} ${segmentId}`)
}
