import type { Ink, Owner } from '../labelling/codebook'
import { ownerOf, type Segment, type StudyText } from '../labelling/study-text'
import { nominalAlpha, type Agreement, type Unit } from './krippendorff'

export interface TextAgreement {
  readonly ink: Agreement
  /** Article or source, over the characters that both call a fact or an opinion. */
  readonly owner: Agreement
}

/** A stretch that lies in one segment of each labelling. */
interface Overlap {
  readonly length: number
  readonly a: Segment
  readonly b: Segment
}

/**
 * How far two labellings of the same text agree (codebook, section 10), by character: each UTF-16 code unit inside a
 * segment of both is a unit. White space between two segments belongs to neither and is none.
 * Segments of `a` in `without` are left out. Throws a RangeError when the texts are not the same to the character.
 */
export function textAgreement(a: StudyText, b: StudyText, without: ReadonlySet<string> = new Set()): TextAgreement {
  if (a.plain !== b.plain) throw new RangeError('Two labellings can be compared only over the same text.')
  const overlaps = overlapsOf(a.segments, b.segments).filter(({ a }) => !without.has(a.id))
  return {
    ink: nominalAlpha(overlaps.map(({ length, a, b }): Unit<Ink> => ({ values: [a.ink, b.ink], count: length }))),
    owner: nominalAlpha(
      overlaps.map(({ length, a, b }): Unit<Owner> => ({ values: [ownerOf(a), ownerOf(b)], count: length })),
    ),
  }
}

/** Both lists are in the order of the text, so one walk along both finds every overlap. */
function overlapsOf(left: readonly Segment[], right: readonly Segment[]): Overlap[] {
  const overlaps: Overlap[] = []
  let i = 0
  let j = 0
  for (let a = left[i], b = right[j]; a !== undefined && b !== undefined; a = left[i], b = right[j]) {
    if (a.paragraph === b.paragraph) {
      const length = Math.min(a.end, b.end) - Math.max(a.start, b.start)
      if (length > 0) overlaps.push({ length, a, b })
    }
    if (a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.end <= b.end)) i++
    else j++
  }
  return overlaps
}
