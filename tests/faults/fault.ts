export interface FaultOptions {
  /** The full form instead of the short one. */
  readonly long: boolean
  /** Prints a line of progress. */
  readonly log: (line: string) => void
}

export interface FaultResult {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** What was measured, what failed, what was skipped and why. */
  readonly notes: readonly string[]
}

/** One row of the table of promises. Each file `tests/faults/<name>.ts` exports one as `fault`. */
export interface Fault {
  readonly name: string
  /** The promise in a sentence. */
  readonly promise: string
  run(options: FaultOptions): Promise<FaultResult>
}
