import type { Reporter, TestModule } from 'vitest/node'
import { countsLine } from './counts.ts'

/** Ends vitest's output with the line that all runs share; names what was skipped. What cannot be loaded has failed. */
export default class VitestCounts implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const counts = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      let own = 0
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        const isSkipped = state === 'skipped' || state === 'pending'
        if (isSkipped) console.log(`skipped: ${module.relativeModuleId}: ${test.fullName}`)
        counts[isSkipped ? 'skipped' : state]++
        own++
      }
      if (module.state() === 'failed' && (own === 0 || module.errors().length > 0)) counts.failed++
    }
    console.log(countsLine(counts))
  }
}
