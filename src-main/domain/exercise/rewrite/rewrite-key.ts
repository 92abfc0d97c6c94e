import { JUDGING_MARKS, type MarkKind } from '../../labelling/codebook'
import { isScored, ownerOf, type Segment, type StudyText } from '../../labelling/study-text'
import { wholeMarks } from '../../labelling/whole-marks'
import { segmentsOfSentence, sentenceAround } from '../asked-words'
import { fold } from '../folded-words'
import type { RewriteKey } from './rewrite-answer'

/** What a rewriting of a segment's sentence is judged by; `null` where the segment has no such task. */
export function rewriteKey(text: StudyText, segment: Segment): RewriteKey | null {
  const task = segment.tasks?.rewrite
  if (!task || !isScored(segment)) return null
  const { label, owner = null, example, accept, reject } = task
  const sentence = segmentsOfSentence(text, segment)
  return {
    from: { label: segment.ink, owner: ownerOf(segment) },
    to: { label, owner },
    original: sentenceOf(text, segment),
    claim: segment.text,
    judging: judgingWords(segment),
    cues: sentence.flatMap(one => markedWords(one, new Set<MarkKind>(['cue']))),
    ...{ example, accept, reject },
  }
}

export function sentenceOf(text: StudyText, segment: Segment): string {
  const { start, end } = sentenceAround(text, segment)
  return text.paragraphs[segment.paragraph]?.text.slice(start, end) ?? ''
}

/** The words marked as judging; of an opinion also those that its note quotes as deciding. */
function judgingWords(segment: Segment): string[] {
  const marked = markedWords({ ...segment, marks: segment.marks.filter(mark => !mark.harmless) }, JUDGING_MARKS)
  const deciding = segment.ink === 'opinion' ? (segment.note?.words ?? '') : ''
  const own = deciding !== '' && fold(segment.text).folded.includes(fold(deciding).folded)
  return own && !marked.includes(deciding) ? [...marked, deciding] : marked
}

function markedWords({ marks, text, start: from }: Segment, kinds: ReadonlySet<MarkKind>): string[] {
  return wholeMarks(marks)
    .filter(({ kind }) => kinds.has(kind))
    .map(({ pieces }) => pieces.map(({ start, end }) => text.slice(start - from, end - from)).join(' '))
}
