import type { Overview, TestFigures } from '@contract/progress'
import { countWords } from '@ui/figures'
import { deviateWords } from './improvement-words'
import { YOU, type Person } from './person'
import { missingWords, SIDES, type TrendSide } from './trend-words'

type TestName = keyof Overview['tests']
type Found = NonNullable<TestFigures['found']>

export const NAMED = {
  evidence: { told: 'reported facts from opinions', noise: 'opinion', signal: 'reported fact' },
  ownership: { told: 'the article’s own claims from its sources’', noise: 'a source', signal: 'the article' },
} as const

/** d′ from which two kinds are told apart well: about seven in ten right of either. */
export const WELL = 1

/** What the figures allow to be said, telling apart and leaning in one sentence; without figures what is missing. */
export function testWords(test: TestName, figures: TestFigures, person: Person = YOU): string {
  const { found } = figures
  if (found) return `${apartWords(test, found, person)}; ${leaningWords(test, found, person)}.`
  return `Nothing is said yet. It takes ${missingWords(testSides(test, figures))}: with fewer, luck and skill look alike.`
}

export function testSides(test: TestName, { missing }: TestFigures): readonly [TrendSide, TrendSide] {
  const [signal, noise] = SIDES[test]
  return [
    { name: signal, missing: missing.signal },
    { name: noise, missing: missing.noise },
  ]
}

/** By the end of the interval that is nearer to guessing. */
function apartWords(test: TestName, { dPrime }: Found, { they, They, does }: Person): string {
  const { told } = NAMED[test]
  if (dPrime.low >= WELL) return `${They} ${does('tell')} ${told} well`
  if (dPrime.low > 0) return `${They} ${does('tell')} ${told} more often than a coin would`
  if (dPrime.high < 0) return `${They} ${does('tell')} ${told} less often than a coin would`
  return `It is not shown that ${they} ${does('tell')} ${told}`
}

function leaningWords(test: TestName, { criterion }: Found, { again }: Person): string {
  const { noise, signal } = NAMED[test]
  if (criterion.low > 0) return `in doubt ${again} lean to ${noise}`
  if (criterion.high < 0) return `in doubt ${again} lean to ${signal}`
  return 'no leaning is shown'
}

export interface TestRow {
  readonly name: string
  readonly value: string
  readonly range: string
  /** For the picture, each as a share of its scale, and where nothing stands out on it. */
  readonly place: { readonly value: number; readonly low: number; readonly high: number; readonly middle: number }
  /** What the ends of the line mean, its beginning first; empty where that needs no words. */
  readonly ends: readonly [string, string]
  readonly figures: { readonly value: number; readonly low: number; readonly high: number }
}

/** Discernment, the same from how sure one was, and bias. */
export function testRows(test: TestName, { dPrime, auc, criterion }: Found, { again }: Person = YOU): TestRow[] {
  const { noise, signal } = NAMED[test]
  return [
    row('Telling apart (d′)', dPrime, [-1, 4], 0, ['', ''], deviateWords),
    row(`And by how sure ${again} were (AUC)`, auc, [0, 1], 0.5, ['', ''], value => value.toFixed(2)),
    row('Leaning (c)', criterion, [-2, 2], 0, [signal, noise], value => deviateWords(value, true)),
  ]
}

function row(
  name: string,
  { value, low, high }: TestRow['figures'],
  [least, most]: readonly [number, number],
  middle: number,
  ends: TestRow['ends'],
  words: (value: number) => string,
): TestRow {
  const place = (at: number) => Math.min(1, Math.max(0, (at - least) / (most - least)))
  return {
    name,
    value: words(value),
    range: `${words(low)} to\u00A0${words(high)}`,
    place: { value: place(value), low: place(low), high: place(high), middle: place(middle) },
    ends,
    figures: { value, low, high },
  }
}

/** What the figures rest on. */
export function testRests(test: TestName, { signal, noise }: TestFigures): string {
  const [one, other] = SIDES[test]
  return `From ${countWords(signal.asked, 'first answer')} about ${one} and ${noise.asked} about ${other}.`
}

/** How to read the figures of both tests. */
export const readingTests = ({ they, were }: Person = YOU): string =>
  'Telling apart is d′: 0 is guessing, 1 about seven in ten right of either kind, 2 about five in six. AUC also counts ' +
  `how sure ${they} ${were}: 0.5 is guessing, 1 is every one apart. Leaning is c: 0 is none, above 0 to opinion or to a source, ` +
  'below 0 to reported fact or to the article. The intervals are where each probably lies (95\u00A0%).'
