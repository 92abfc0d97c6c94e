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
  /** What the claim is as it stands, and what it should become. */
  readonly from: RewriteItem['to']
  readonly to: RewriteItem['to']
  readonly original: string
  /** The segment's own words: what a rewriting that only turns the owner has to keep. */
  readonly claim: string
  /** Words of the sentence that judge, urge or forecast, as its labels mark them. */
  readonly judging: readonly string[]
  /** Words of the sentence that hand the claim over. */
  readonly cues: readonly string[]
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
