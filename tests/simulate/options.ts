import { parseArgs } from 'node:util'

export interface Options {
  /** Another seed, another set of learners. */
  readonly seed: string
  /** Of each learner who does not change. */
  readonly runs: number
  /** Of each set of parameters on each material. */
  readonly learners: number
}

export const USAGE = `npm run simulate -- [--seed WORD] [--runs 100..100000] [--learners 10..10000]`

/** The options, or what is wrong with them in words. */
export function parseOptions(words: readonly string[]): Options | string {
  try {
    const text = { type: 'string' } as const
    const { values } = parseArgs({ args: [...words], options: { seed: text, runs: text, learners: text } })
    const { seed = 'winnow' } = values
    if (seed.trim() === '') return '--seed needs a word.'
    return {
      seed,
      runs: whole('runs', values.runs ?? '2000', 100),
      learners: whole('learners', values.learners ?? '40', 10),
    }
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return error.message
    throw error
  }
}

/** At least so many that an interval means something, at most what ends within a day. */
function whole(name: string, word: string, min: number): number {
  const value = Number(word)
  const max = min * 1000
  if (/^\d+$/.test(word) && value >= min && value <= max) return value
  throw new RangeError(`--${name} is a whole number from ${min} to ${max}, not “${word}”.`)
}
