/** A mean with its 95 % interval. */
export interface Effect {
  readonly mean: number
  readonly low: number
  readonly high: number
  readonly standardError: number
}

const Z = 1.959963984540054

/** Of differences, one a learner. The interval is the normal one, for which a few dozen learners are enough. */
export function effectOf(differences: readonly number[]): Effect {
  const count = differences.length
  const mean = differences.reduce((sum, one) => sum + one, 0) / count
  const squares = differences.reduce((sum, one) => sum + (one - mean) ** 2, 0)
  return withInterval(mean, Math.sqrt(squares / (count - 1) / count))
}

/** The mean of effects on different learners, each weighing the same. */
export function pooled(effects: readonly Effect[]): Effect {
  const mean = effects.reduce((sum, effect) => sum + effect.mean, 0) / effects.length
  const variance = effects.reduce((sum, effect) => sum + effect.standardError ** 2, 0)
  return withInterval(mean, Math.sqrt(variance) / effects.length)
}

function withInterval(mean: number, standardError: number): Effect {
  return { mean, standardError, low: mean - Z * standardError, high: mean + Z * standardError }
}
