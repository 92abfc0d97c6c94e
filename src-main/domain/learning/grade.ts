import type { Skill } from '../labelling/codebook'
import type { Confidence } from '../record/events'

/** An answer as memory sees it: what it trains, how it came out, and how sure the learner was. */
export interface GradedAnswer {
  readonly sessionId: string
  /** Milliseconds UTC. */
  readonly at: number
  /** The skills of the segment that was asked. */
  readonly skills: readonly Skill[]
  /** `null`: not judged, and so no review of anything. */
  readonly correct: boolean | null
  readonly confidence: Confidence
}

/** As FSRS counts: again, hard, good, easy. The first alone means that the rule was not known. */
export type Grade = 1 | 2 | 3 | 4

/** Right: one more than the confidence, from hard (a guess) to easy (certain). Wrong: again, however it was meant. */
export function gradeOf(correct: boolean, confidence: Confidence): Grade {
  return correct ? ((confidence + 1) as Grade) : 1
}

/** Several answers of one session to one skill: the mean, rounded down, so that doubt counts against the rule. */
export function meanGrade(grades: readonly Grade[]): Grade {
  const sum = grades.reduce<number>((all, grade) => all + grade, 0)
  return Math.max(1, Math.floor(sum / grades.length)) as Grade
}
