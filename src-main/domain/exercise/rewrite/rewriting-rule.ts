import type { SeenRewriting } from './seen-rewriting'

/** What a rule says, in one plain sentence that quotes what it saw. `null` is “I can’t tell”. */
export interface Verdict {
  readonly correct: boolean | null
  readonly words: string
}

/** A rule speaks only where it sees enough; otherwise it leaves the rewriting to the next. */
export interface RewritingRule {
  readonly id: string
  readonly judge: (seen: SeenRewriting) => Verdict | null
}
