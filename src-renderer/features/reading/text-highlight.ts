import type { Layer } from './paragraph-runs'

/**
 * What may be shown on bare words: the stretch an exercise asks about, after it the words that decide, and words that
 * were searched for.
 */
export type Highlight = 'asked' | 'deciding' | 'found'

const CLASSES: Readonly<Record<Highlight, string>> = {
  asked: 'ink-claim',
  deciding: 'ink-deciding',
  found: 'ink-found',
}
export const highlightClass = (highlight: Highlight) => CLASSES[highlight]

/** A highlight and the paragraph it stands in. */
export interface PlacedHighlight extends Layer<Highlight> {
  readonly paragraph: number
}
