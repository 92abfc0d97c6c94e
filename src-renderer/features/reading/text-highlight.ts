import type { Layer } from './paragraph-runs'

/** What may be shown on bare words: the stretch an exercise asks about, and after it the words that decide. */
export type Highlight = 'asked' | 'deciding'

/** A highlight and the paragraph it stands in. */
export interface PlacedHighlight extends Layer<Highlight> {
  readonly paragraph: number
}
