import type { Overview, TestFigures } from '@contract/progress'
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
  return {
    name,
    sides,
    found: rowsAtAGlance(test, tests[test].found),
    missing: testSides(test, tests[test]),
  }
}

/** Discernment and bias of the rows of a test. */
export function rowsAtAGlance(test: TestName, found: TestFigures['found']): readonly TestRow[] | null {
  const rows = found && testRows(test, found)
  return rows && [rows[0], rows[2]].filter(row => row !== undefined)
}

export const missingInShort = (missing: TestAtAGlance['missing']) =>
  `No figure yet: it takes ${missingWords(missing)}, since with fewer luck and skill look alike.`
