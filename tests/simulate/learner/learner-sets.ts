/** See `RuleMemory` for what each does. */
export interface MemoryParameters {
  /** Intercept of decay. */
  readonly a: number
  /** How much of a rule's strength goes into the decay of its next trace. */
  readonly c: number
  readonly threshold: number
  readonly s: number
  readonly h: number
}

export interface LearnerSet {
  readonly name: string
  readonly memory: MemoryParameters
  /** The chance that an answer with its feedback, or a worked example, leaves a trace of a rule that it was about. */
  readonly uptake: number
}

/** As fitted by Pavlik & Anderson 2005 to word pairs. */
const WEAK_FORGETTING: MemoryParameters = { a: 0.177, c: 0.217, threshold: -0.704, s: 0.255, h: 0.025 }
/**
 * As the same model is used for learning facts at Groningen: van Rijn, van Maanen & van Woudenberg 2009, "Passing the
 * test", Proc. ICCM; a = 0.3 is what learners there centre on (Sense et al. 2016, Topics in Cognitive Science 8).
 */
const STRONG_FORGETTING: MemoryParameters = { a: 0.3, c: 0.25, threshold: -0.8, s: 0.255, h: 0.025 }

/**
 * A word pair is taken in by being shown; a rule has to be seen in its example. No figure is published for this, so
 * three are taken, each twice the one before.
 */
const UPTAKE = { slow: 0.2, middling: 0.4, quick: 0.8 }

/** Fixed before anything was run. All are reported, and none was added or taken away since. */
export const LEARNER_SETS: readonly LearnerSet[] = Object.entries(UPTAKE).flatMap(([speed, uptake]) => [
  { name: `${speed}, forgets little`, memory: WEAK_FORGETTING, uptake },
  { name: `${speed}, forgets much`, memory: STRONG_FORGETTING, uptake },
])
