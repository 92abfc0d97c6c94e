import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter'
import { countsLine } from './counts.ts'

/** Ends Playwright's output with the line that all runs share, and names what was skipped with its reason. */
export default class PlaywrightCounts implements Reporter {
  private suite: Suite | undefined
  private errors = 0

  onBegin(_config: FullConfig, suite: Suite) {
    this.suite = suite
  }

  onError() {
    this.errors++
  }

  onEnd() {
    const counts = { passed: 0, failed: this.errors, skipped: 0 }
    for (const test of this.suite?.allTests() ?? []) {
      if (test.outcome() === 'skipped') {
        counts.skipped++
        console.log(`skipped: ${test.titlePath().filter(Boolean).join(' › ')}: ${reasonOf(test)}`)
      } else if (test.outcome() === 'expected') counts.passed++
      else counts.failed++
    }
    console.log(countsLine(counts))
  }

  printsToStdio() {
    return false
  }
}

function reasonOf(test: TestCase): string {
  return test.annotations.find(annotation => annotation.type === 'skip')?.description ?? 'no reason given'
}
