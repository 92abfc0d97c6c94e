import type { Reporter, TestModule } from 'vitest/node'
import { countsLine } from './counts.ts'

/** Ends vitest's output with the line that all runs share. A file that cannot be loaded is a failed test. */
export default class VitestCounts implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const counts = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      let own = 0
      for (const test of module.children.allTests()) {
        const state = test.result().state
        if (state !== 'pending') counts[state]++
        else counts.skipped++
        own++
      }
      if (module.state() === 'failed' && (own === 0 || module.errors().length > 0)) counts.failed++
    }
    console.log(countsLine(counts))
  }
}
