export interface Measure {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** Taken side by side with the value, in the same run; `null` for an absolute figure. */
  readonly baseline: number | null
  readonly ratio: number | null
  /** In words: `at most 1.5 times`. */
  readonly goal: string
  /** Whether a goal that is a ratio holds; an absolute figure is printed only and gates nothing. */
  readonly holds: boolean | null
}

/** Each file `tests/bench/<name>.ts` exports one as `bench`. */
export interface Bench {
  readonly name: string
  run(options: { readonly log: (line: string) => void }): Promise<readonly Measure[]>
}
