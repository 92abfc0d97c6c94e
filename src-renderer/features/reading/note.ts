import type { InkedSegment } from '@contract/library'

/** What a scored segment teaches with: the deciding step and words, the why, a contrast. */
export type Note = NonNullable<InkedSegment['note']>
