import type { Label, Owner } from '../../labelling/codebook'
import type { Marked } from '../exercises'

export interface RewriteItem {
  /** The words to start from: the sentence as it stands in the text. */
  readonly original: string
  readonly to: { readonly label: Label; readonly owner: Owner | null }
  /** The author's one-line task. */
  readonly task: string
}

export interface RewriteGiven {
  readonly text: string
}

export interface RewriteKey {
  readonly to: RewriteItem['to']
  readonly original: string
  /** One rewriting that does it with few edits. */
  readonly example: string
  /** Patterns of the author's; see `rewrite-pattern.ts`. */
  readonly accept: readonly string[]
  readonly reject: readonly { readonly pattern: string; readonly why: string }[]
}

export interface RewriteResult extends Marked {
  /** `null` is “I can’t tell”. */
  readonly correct: boolean | null
  readonly score: number | null
  /** The rule that decided: its id, and what it saw in plain words. */
  readonly rule: { readonly id: string; readonly words: string }
  /** Words put in, taken out or changed, and how many the example needs. */
  readonly edits: number
  readonly exampleEdits: number
}
