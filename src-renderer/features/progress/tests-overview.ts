import type { Overview } from '@contract/progress'
import { testRows, testSides, type TestRow } from './test-words'
import { missingWords, type TrendSide } from './trend-words'

type TestName = keyof Overview['tests']

export interface TestAtAGlance {
  readonly name: string
  /** `fact or opinion`. */
  readonly sides: string
  /** Discernment and bias, nothing else; `null` while too few answers are there. */
  readonly found: readonly TestRow[] | null
  readonly missing: readonly [TrendSide, TrendSide]
}

/** Both tests as they are seen at first: telling apart beside leaning. */
export function overviewOf(tests: Overview['tests']): TestAtAGlance[] {
  return [
    glance('Evidence', 'fact or opinion', 'evidence', tests),
    glance('Ownership', 'article or source', 'ownership', tests),
  ]
}

function glance(name: string, sides: string, test: TestName, tests: Overview['tests']): TestAtAGlance {
  const { found } = tests[test]
  const rows = found && testRows(test, found)
  return {
    name,
    sides,
    found: rows && [rows[0], rows[2]].filter(row => row !== undefined),
    missing: testSides(test, tests[test]),
  }
}

export const missingInShort = (missing: TestAtAGlance['missing']) =>
  `No figure yet: it takes ${missingWords(missing)}, since with fewer luck and skill look alike.`
