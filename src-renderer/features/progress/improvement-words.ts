import type { Improvement } from '@contract/progress'
import { numberWords } from '@ui/figures'

export type TestName = 'evidence' | 'ownership'
type Comparison = NonNullable<Improvement['comparison']>

const TELLING: Readonly<Record<TestName, string>> = {
  evidence: 'reported facts from opinions',
  ownership: 'the article’s own claims from its sources’',
}

/** What the comparison allows to be said of telling the two kinds apart. */
export function changeWords(test: TestName, { verdict }: Comparison): string {
  const told = TELLING[test]
  if (verdict === 'better') return `You tell ${told} better than at first, by more than luck explains.`
  if (verdict === 'worse') {
    return `You told ${told} less well than at first, by more than luck explains. Harder sentences can do that too.`
  }
  return `Neither better nor worse is shown: you tell ${told} about as at first, or by too little to tell it from luck.`
}

const LEANING: Readonly<Record<TestName, Readonly<Record<NonNullable<Comparison['lean']>, string>>>> = {
  evidence: {
    'to-noise': 'You find more opinions than at first, but only since you call more of everything opinion.',
    'to-signal':
      'You find more reported facts than at first, but only since you call more of everything reported fact.',
  },
  ownership: {
    'to-noise': 'You find more sources’ claims than at first, but only since you hand more of everything to a source.',
    'to-signal':
      'You find more of the article’s own claims than at first, but only since you hand more of everything to the article.',
  },
}

/** The warning that more of one kind is found without being told apart better; `null` where there is none. */
export function leanWords(test: TestName, { lean }: Comparison): string | null {
  return lean && LEANING[test][lean]
}

/** `1.82`, `−0.30`; with `+` too where it is a change. */
export function deviateWords(value: number, signed = false): string {
  const digits = Math.abs(value).toFixed(2)
  if (Number(digits) === 0) return digits
  return `${value < 0 ? '−' : signed ? '+' : ''}${digits}`
}

export interface ComparisonRow {
  readonly name: string
  /** `60 reported facts, 74 opinions`; of the difference none. */
  readonly rests: string | null
  readonly apart: Deviate
  readonly leaning: Deviate
}

interface Deviate {
  readonly value: string
  readonly range: string
}

/** Discernment and bias side by side, of both batches and of the difference. */
export function comparisonRows(
  { earlier, later, change, shift }: Comparison,
  [signal, noise]: readonly [string, string],
): ComparisonRow[] {
  const row = (name: string, batch: Comparison['earlier']) => ({
    name,
    rests: `${numberWords(batch.signal.asked)} ${signal}, ${numberWords(batch.noise.asked)} ${noise}`,
    apart: deviate(batch.discernment.dPrime),
    leaning: deviate(batch.discernment.criterion),
  })
  return [
    row('At first', earlier),
    row('Lately', later),
    { name: 'Difference', rests: null, apart: deviate(change, true), leaning: deviate(shift, true) },
  ]
}

function deviate({ value, low, high }: Comparison['change'], signed = false): Deviate {
  return { value: deviateWords(value, signed), range: `${deviateWords(low, signed)} to ${deviateWords(high, signed)}` }
}

const POSITIVE: Readonly<Record<TestName, string>> = { evidence: 'opinion', ownership: 'a source' }
const NEGATIVE: Readonly<Record<TestName, string>> = { evidence: 'reported fact', ownership: 'the article' }

/** How to read the table. */
export const readingWords = (test: TestName) =>
  'Telling apart (d′): 0 is guessing, 1 about seven in ten right of either kind, 2 about five in six. ' +
  `Leaning (c): above 0 to ${POSITIVE[test]}, below 0 to ${NEGATIVE[test]}. ` +
  'The smaller figures are where each probably lies, 95 % sure; those of the difference hold however often you look.'
