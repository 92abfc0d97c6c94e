import type { Improvement, Overview } from '@contract/progress'
import { countWords, numberWords } from '@ui/figures'
import { changeWords, leanWords, type TestName } from './improvement-words'
import { YOU, type Person } from './person'

export interface TrendSide {
  /** `reported facts`. */
  readonly name: string
  /** First answers until there is something to compare, or until it is compared anew. */
  readonly missing: number
}

export interface TrendTest {
  readonly name: string
  readonly sides: readonly [TrendSide, TrendSide]
  readonly comparison: Improvement['comparison']
  /** What is said of it; without a comparison what it waits for. */
  readonly words: string
  readonly warning: string | null
}

export const SIDES = {
  evidence: ['reported facts', 'opinions'],
  ownership: ['the article’s own claims', 'sources’ claims'],
} as const

export function trendTests({ evidence, ownership }: Overview['trend'], person: Person = YOU): TrendTest[] {
  return [
    trendTest('Fact or opinion', 'evidence', evidence, person),
    trendTest('Article or source', 'ownership', ownership, person),
  ]
}

function trendTest(name: string, test: TestName, { comparison, missing }: Improvement, person: Person): TrendTest {
  const [signal, noise] = SIDES[test]
  const sides = [
    { name: signal, missing: missing.signal },
    { name: noise, missing: missing.noise },
  ] as const
  const words = comparison ? changeWords(test, comparison, person) : notYetWords(sides)
  return { name, sides, comparison, words, warning: comparison && leanWords(test, comparison, person) }
}

/** At first sight: the warning before everything else, then what changed; before any comparison what it waits for. */
export function trendSummary(trend: Overview['trend'], person: Person = YOU) {
  const tests = trendTests(trend, person)
  const warnings = tests.flatMap(({ warning }) => warning ?? [])
  if (warnings.length) return { isWarning: true, words: warnings.join(' ') }
  const compared = tests.filter(({ comparison }) => comparison)
  if (compared.length) return { isWarning: false, words: compared.map(({ words }) => words).join(' ') }
  const missing = tests.map(({ sides }) => missingWords(sides))
  return {
    isWarning: false,
    words: `No trend yet: before a line would mean anything, it takes ${missing.join(', or ')}.`,
  }
}

const notYetWords = (sides: TrendTest['sides']) =>
  `Nothing is compared yet. It takes ${missingWords(sides)}: with fewer, luck and skill look alike.`

/** `60 more first answers about reported facts and 12 about opinions`; a side that has enough is not named. */
export function missingWords([one, other]: readonly [TrendSide, TrendSide]): string {
  const [side, second] = one.missing > 0 ? [one, other] : [other, one]
  const more = `${countWords(side.missing, 'more first answer')} about ${side.name}`
  if (second.missing === 0) return more
  return `${more} and ${second.missing === side.missing ? 'as many' : numberWords(second.missing)} about ${second.name}`
}
