import type { Skill } from '../../../src-main/domain/labelling/codebook'
import type { MemoryParameters } from './learner-sets'

interface Trace {
  /** Psychological seconds, as `RuleMemory` counts them. */
  readonly at: number
  readonly decay: number
}

/** No trace is younger than a second, or its strength would have no bound. */
const YOUNGEST = 1

/**
 * What a made-up learner keeps of each rule: activation with spacing-dependent forgetting, Pavlik & Anderson 2005,
 * "Practice and forgetting effects on vocabulary memory", Cognitive Science 29, equations 2 to 5. Nothing of it is
 * FSRS, by which the schedule is made.
 *   strength of a rule      eᵐ = Σ ageᵢ^(−dᵢ)
 *   decay of a new trace    d = c·eᵐ + a, with m when it is laid: what is still active is kept worse
 *   chance to know the rule p = 1 ÷ (1 + e^((τ − m) ÷ s))
 * Between sessions psychological time passes h times as fast (there, and Pavlik & Anderson 2008, J. Exp. Psychol.:
 * Applied 14; Anderson, Fincham & Douglass 1999, J. Exp. Psychol.: LMC 25, find the same for rules).
 */
export class RuleMemory {
  private readonly parameters: MemoryParameters
  private readonly traces = new Map<Skill, Trace[]>()
  private now = 0

  constructor(parameters: MemoryParameters) {
    this.parameters = parameters
  }

  passInSession(seconds: number): void {
    this.now += seconds
  }

  passBetweenSessions(seconds: number): void {
    this.now += seconds * this.parameters.h
  }

  /** An answer with its feedback, or a worked example, was about the rule and was taken in. */
  lay(skill: Skill): void {
    const { a, c } = this.parameters
    const own = this.traces.get(skill) ?? []
    const decay = c * this.strengthOf(skill) + a
    this.traces.set(skill, [...own, { at: this.now, decay }])
  }

  chanceToKnow(skill: Skill): number {
    const { threshold, s } = this.parameters
    const activation = Math.log(this.strengthOf(skill))
    return 1 / (1 + Math.exp((threshold - activation) / s))
  }

  private strengthOf(skill: Skill): number {
    const traces = this.traces.get(skill) ?? []
    return traces.reduce((sum, { at, decay }) => sum + Math.max(YOUNGEST, this.now - at) ** -decay, 0)
  }
}
