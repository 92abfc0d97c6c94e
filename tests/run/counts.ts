/** What a run of tests came to. Every runner of this project ends with it, as one line of plain words. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
}

export function countsLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

export function sumOf(all: readonly Counts[]): Counts {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const { passed, failed, skipped } of all) {
    sum.passed += passed
    sum.failed += failed
    sum.skipped += skipped
  }
  return sum
}

/** The last such line of an output, or `null` where there is none. */
export function countsIn(output: string): Counts | null {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1)
  return last ? { passed: Number(last[1]), failed: Number(last[2]), skipped: Number(last[3]) } : null
}

/**
 * What a step counts for. One that prints no counts is one test, passed or failed by its exit status; one that
 * died after its tests had passed has failed all the same.
 */
export function countsOf(status: number | null, output: string): Counts {
  const counts = countsIn(output)
  if (status === 0) return counts ?? { passed: 1, failed: 0, skipped: 0 }
  return counts ? { ...counts, failed: Math.max(1, counts.failed) } : { passed: 0, failed: 1, skipped: 0 }
}
