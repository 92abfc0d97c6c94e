import type { StudyText } from '../../labelling/study-text'
import { sentenceAt } from '../../text/sentences'
import { claimsOf, isOwn, type Claim } from '../claims'
import type { Rate } from '../rate'

/** Where cues of attribution stand, against who answers. */
export interface CueSentences {
  /** The article's own among the facts and opinions in sentences with a cue. */
  readonly ownBesideCue: Rate
  /** Those with no cue in their sentence among the facts and opinions of sources. */
  readonly sourcedWithoutCue: Rate
}

/** Counts over texts; a cue is a mark, anywhere in the sentence that a claim stands in. */
export function cueSentences(texts: readonly StudyText[]): CueSentences {
  const [ownBesideCue, sourcedWithoutCue] = [
    { asked: 0, right: 0 },
    { asked: 0, right: 0 },
  ]
  for (const text of texts) {
    const cued = cuedSentences(text)
    for (const claim of claimsOf(text)) {
      const hasCue = cued.has(sentenceOf(claim, text))
      if (hasCue) {
        ownBesideCue.asked += 1
        if (isOwn(claim)) ownBesideCue.right += 1
      }
      if (!isOwn(claim)) {
        sourcedWithoutCue.asked += 1
        if (!hasCue) sourcedWithoutCue.right += 1
      }
    }
  }
  return { ownBesideCue, sourcedWithoutCue }
}

function cuedSentences(text: StudyText): ReadonlySet<string> {
  const cued = text.segments.filter(({ marks }) => marks.some(({ kind }) => kind === 'cue'))
  return new Set(cued.map(segment => sentenceOf(segment, text)))
}

/** A name for the sentence in which a segment stands; segments never cross a sentence's end. */
function sentenceOf({ paragraph, start }: Pick<Claim, 'paragraph' | 'start'>, text: StudyText): string {
  return `${paragraph}.${sentenceAt(text.paragraphs[paragraph]?.text ?? '', start, text.language).start}`
}
