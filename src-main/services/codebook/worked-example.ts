import { LABELS, type Ink, type Label } from '../../domain/labelling/codebook'
import type { CodebookExample } from '../../domain/labelling/codebook-example'
import { ownerOf } from '../../domain/labelling/study-text'

const isLabel = (ink: Ink): ink is Label => (LABELS as readonly string[]).includes(ink)

/** Segments that claim nothing are words without a part; marks are moved from their segment into the text. */
export function viewExample({ id, text, segments, why }: CodebookExample) {
  return {
    id,
    text,
    parts: segments.flatMap(({ ink, voice, start, end }) =>
      isLabel(ink) ? [{ start, end, label: ink, owner: ownerOf({ ink, voice }) }] : [],
    ),
    marks: segments.flatMap(({ start, marks }) =>
      marks.map(mark => ({
        kind: mark.kind,
        start: start + mark.start,
        end: start + mark.end,
        harmless: mark.harmless,
      })),
    ),
    why,
  }
}
