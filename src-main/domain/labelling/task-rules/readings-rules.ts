import { eachOf, type Rule } from '../rule'
import { isLegal } from './turned-label'

/**
 * Contested (codebook, section 9). Readers who split leave no key, so the segment is `unsure` and Sort does not ask it.
 * Fewer than five of them are allowed: their readings are shown, and nobody is scored against them.
 */
export const READINGS_RULES: readonly Rule[] = [
  eachOf('readings', 'readings-unscored', (_, { ink }) => {
    return ink !== 'unsure' && 'readers split over it, so it is unsure and not scored.'
  }),
  eachOf('readings', 'readings-split', ({ split }) => {
    const answers = split.map(({ label, owner = '' }) => `${label} ${owner}`)
    if (new Set(answers).size < 2) return 'readers who all read the same do not split.'
    return new Set(answers).size < answers.length && 'two readings are the same.'
  }),
  eachOf('readings', 'readings-owner', ({ split }) => {
    return !split.every(isLegal) && 'a reading has an owner when it is a fact or an opinion.'
  }),
  eachOf('readings', 'readings-count', ({ split }) => {
    return split.some(({ count }) => count < 1) && 'every reading has a reader at least.'
  }),
]

/** Every reading rests on a rule that the codebook has. */
export const rulesOfTheCodebook = (ids: ReadonlySet<string>): Rule =>
  eachOf('readings', 'readings-rule', ({ split }) => {
    const unknown = split.find(({ rule }) => !ids.has(rule))
    return unknown && `the codebook has no rule “${unknown.rule}”.`
  })
