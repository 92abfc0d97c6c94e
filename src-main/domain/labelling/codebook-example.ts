import { JUDGING_MARKS } from './codebook'
import { unmark, type Breach, type MarkedStretch } from './markup'

/** A sentence or two in inks, with why. Their sources are named by the ids of their voices. */
export interface CodebookExample {
  /** That of its first segment; the others are `ID-2`, `ID-3`. */
  readonly id: string
  readonly text: string
  /** Marks are relative to their segment. */
  readonly segments: readonly MarkedStretch[]
  readonly why: string
  readonly line: number
}

const WHY = 'Why: '

/** Reads `{tram attribution names=board|The board said}` and so on, then `Why: …`; `null` where that is not to be had. */
export function readExample(paragraphs: readonly string[], line: number): [CodebookExample | null, Breach[]] {
  const [marked, why, ...rest] = paragraphs
  if (marked === undefined || !why?.startsWith(WHY) || rest.length > 0) {
    const message = 'An example is a sentence in ink markup, then a paragraph “Why: …”.'
    return [null, [{ line, rule: 'example', message }]]
  }
  const { plain, stretches, breaches } = unmark(marked)
  const first = stretches[0]
  if (!first || breaches.length > 0) {
    const none = { line: 0, rule: 'example', message: 'An example has one segment at least.' }
    return [null, (breaches.length > 0 ? breaches : [none]).map(breach => ({ ...breach, line }))]
  }
  return [{ id: first.id, text: plain, segments: stretches, why: why.slice(WHY.length), line }, []]
}

/** Ids of voices that name nobody begin so. */
export const NOBODY = /^(unnamed|collective)(-|$)/

/**
 * Nothing in it calls for care: a plain fact (section 8 of the codebook) or a mark that does no harm is there, and
 * neither a judgement nor a mark that judges.
 */
export function isPlainExample({ segments }: CodebookExample): boolean {
  const marks = segments.flatMap(segment => segment.marks)
  const judges = marks.some(({ kind, harmless }) => !harmless && JUDGING_MARKS.has(kind))
  if (judges || segments.some(({ ink }) => ink === 'opinion')) return false
  const isNamed = (voice: readonly string[]) => !voice.some(id => NOBODY.test(id))
  return marks.some(mark => mark.harmless) || segments.some(({ ink, voice }) => ink === 'fact' && isNamed(voice))
}
