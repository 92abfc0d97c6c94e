import type { Segment } from '../../labelling/study-text'
import type { Span } from '../../text/sentences'
import type { SpanKind } from './mark-answer'

/** Something to mark, as stretches of the paragraph; what lies in `except` is left out of them. */
export interface Placed {
  readonly kind: SpanKind
  readonly stretches: readonly Span[]
  readonly except: readonly Span[]
}

/** Sources and cues as they are marked, wherever they stand; the pieces of one mark together. */
export function sourcesAndCuesOf({ marks }: Segment): Placed[] {
  const groups = Map.groupBy(
    marks.filter(mark => mark.kind === 'source' || mark.kind === 'cue'),
    mark => `${mark.kind} ${mark.piece ?? `${mark.start}-${mark.end}`}`,
  )
  return [...groups.values()].map(group => ({
    kind: group[0]?.kind === 'cue' ? 'cue' : 'source',
    stretches: group,
    except: [],
  }))
}

/**
 * The content follows from the voices (codebook, section 3): the segments that come through a source which the
 * attribution names, attributions and questions among them, here within one sentence. A cue that is never cut out
 * (section 5: “allegedly”) hands over its own segment without itself.
 */
export function contentsIn(sentence: readonly Segment[]): Placed[] {
  return sentence.flatMap((one): Placed[] => {
    const stretches = one.ink === 'attribution' ? contentOf(one, sentence) : handedByUncutCue(one, sentence)
    const except =
      one.ink === 'attribution' ? [] : one.marks.filter(mark => mark.kind === 'cue' || mark.kind === 'source')
    return stretches.length > 0 ? [{ kind: 'content', stretches, except }] : []
  })
}

export function contentOf(attribution: Segment, among: readonly Segment[]): Segment[] {
  const depth = attribution.voice.length
  return among.filter(
    one =>
      one !== attribution &&
      isWithin(one.voice, attribution.voice) &&
      attribution.names.includes(one.voice[depth] ?? ''),
  )
}

/** Whether a segment that is a claim itself hands it over by a word inside it. */
export const hasUncutCue = ({ ink, voice, marks }: Segment) =>
  ink !== 'attribution' && voice.length > 0 && marks.some(mark => mark.kind === 'cue')

const handedByUncutCue = (claim: Segment, among: readonly Segment[]) =>
  hasUncutCue(claim) ? among.filter(one => isWithin(one.voice, claim.voice)) : []

const isWithin = (voice: readonly string[], outer: readonly string[]) => outer.every((id, at) => voice[at] === id)
