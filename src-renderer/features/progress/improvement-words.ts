import type { Improvement } from '@contract/progress'
import { numberWords } from '@ui/figures'
import { YOU, type Person } from './person'

export type TestName = 'evidence' | 'ownership'
type Comparison = NonNullable<Improvement['comparison']>

const TELLING: Readonly<Record<TestName, string>> = {
  evidence: 'reported facts from opinions',
  ownership: 'the article’s own claims from its sources’',
}

/** What the comparison allows to be said of telling the two kinds apart. */
export function changeWords(test: TestName, { verdict }: Comparison, { they, They, does }: Person = YOU): string {
  const told = TELLING[test]
  if (verdict === 'better') return `${They} ${does('tell')} ${told} better than at first, by more than luck explains.`
  if (verdict === 'worse') {
    return `${They} told ${told} less well than at first, by more than luck explains. Harder sentences can do that too.`
  }
  return `It is not shown that ${they} ${does('tell')} ${told} better or worse than at first: the difference may be luck.`
}

type Lean = NonNullable<Comparison['lean']>

/** What is found more of, and what is done more: `call more of everything opinion`. */
const LEANING: Readonly<Record<TestName, Readonly<Record<Lean, readonly [found: string, done: string]>>>> = {
  evidence: {
    'to-noise': ['opinions', 'call more of everything opinion'],
    'to-signal': ['reported facts', 'call more of everything reported fact'],
  },
  ownership: {
    'to-noise': ['sources’ claims', 'hand more of everything to a source'],
    'to-signal': ['of the article’s own claims', 'hand more of everything to the article'],
  },
}

/** The warning that more of one kind is found without being told apart better; `null` where there is none. */
export function leanWords(
  test: TestName,
  { lean }: Pick<Comparison, 'lean'>,
  { They, does, again }: Person = YOU,
): string | null {
  if (!lean) return null
  const [found, done] = LEANING[test][lean]
  return `${They} ${does('find')} more ${found} than at first, but only because ${again} ${done}.`
}

/** `1.82`, `−0.30`; with `+` too where it is a change. */
export function deviateWords(value: number, signed = false): string {
  const digits = Math.abs(value).toFixed(2)
  if (Number(digits) === 0) return digits
  return `${value < 0 ? '−' : signed ? '+' : ''}${digits}`
}

export interface ComparisonRow {
  readonly name: string
  readonly apart: Deviate
  readonly leaning: Deviate
}

interface Deviate {
  readonly value: string
  readonly range: string
}

/** Discernment and bias side by side, of both batches and of the difference. */
export function comparisonRows({ earlier, later, change, shift }: Comparison): ComparisonRow[] {
  const row = (name: string, { discernment: { dPrime, criterion } }: Comparison['earlier']) => {
    return { name, apart: deviate(dPrime), leaning: deviate(criterion) }
  }
  const difference = { name: 'Difference', apart: deviate(change, true), leaning: deviate(shift, true) }
  return [row('At first', earlier), row('Lately', later), difference]
}

function deviate({ value, low, high }: Comparison['change'], signed = false): Deviate {
  // A narrow table breaks it after the lower end, and nowhere else.
  const range = `${deviateWords(low, signed)} to\u00A0${deviateWords(high, signed)}`
  return { value: deviateWords(value, signed), range }
}

/** What the two batches rest on. */
export function restWords({ earlier, later }: Comparison, [signal, noise]: readonly [string, string]): string {
  const words = ({ signal: one, noise: other }: Comparison['earlier']) =>
    `${numberWords(one.asked)} first answers about ${signal} and ${numberWords(other.asked)} about ${noise}`
  return `At first: ${words(earlier)}. Lately: ${words(later)}.`
}

/** How to read the figures of both tests. */
export const READING =
  'Telling apart is d′: 0 is guessing, 1 about seven in ten right of either kind, 2 about five in six. ' +
  'Leaning is c: above 0 to opinion, or to a source; below 0 to reported fact, or to the article. ' +
  'The smaller figures are where each probably lies (95\u00A0%); those of a difference hold however often you look.'
