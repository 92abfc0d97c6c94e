import type { TextSummary } from '@contract/library'

/** A text as practice shows it: bare, without any ink. */
export interface Article {
  readonly text: TextSummary
  readonly paragraphs: readonly { readonly index: number; readonly text: string }[]
}
