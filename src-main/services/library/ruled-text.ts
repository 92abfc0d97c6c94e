import { askableIn, type Askable } from '../../domain/exercise/every-kind'
import { ownerOf, type Segment, type SegmentTasks, type StudyText } from '../../domain/labelling/study-text'
import type { Reader, Ruling } from '../../store'

interface Laid {
  readonly rulings: number
  readonly text: StudyText
}
/** Laying rulings over a text is quick, finding all its questions is not; both hold until another appeal is ruled. */
const laid = new WeakMap<StudyText, Laid>()
const asked = new WeakMap<StudyText, readonly Askable[]>()

/** The text with upheld appeals laid over its keys. What is no longer scored stays, unscored. */
export function ruledText(reader: Reader, { text }: { readonly text: StudyText }): StudyText {
  const rulings = reader.appeals.rulingsRevision()
  const known = laid.get(text)
  if (known?.rulings === rulings) return known.text
  const made = layOver(text, reader.appeals.rulingsOf(text.id))
  laid.set(text, { rulings, text: made })
  return made
}

/** Every question that can be asked of a text, under the rulings of now. */
export function questionsIn(text: StudyText): readonly Askable[] {
  const known = asked.get(text) ?? askableIn(text)
  asked.set(text, known)
  return known
}

function layOver(text: StudyText, rulings: readonly Ruling[]): StudyText {
  if (rulings.length === 0) return text
  const bySegment = new Map(rulings.map(ruling => [ruling.segmentId, ruling]))
  const segments = text.segments.map(segment => {
    const ruling = bySegment.get(segment.id)
    return ruling ? ruled(segment, ruling) : segment
  })
  return { ...text, segments }
}

function ruled(segment: Segment, { key }: Ruling): Segment {
  const now: Segment = key === null ? { ...segment, ink: 'unsure' } : { ...segment, ink: key.label, voice: key.voice }
  return now.ink === segment.ink && ownerOf(now) === ownerOf(segment) ? now : { ...now, tasks: tasksLeft(segment) }
}

/** What an author added for the key before would contradict the one since: only what rests on the words' marks stays. */
function tasksLeft({ tasks }: Segment): SegmentTasks {
  return { ...(tasks?.strip && { strip: tasks.strip }), ...(tasks?.readings && { readings: tasks.readings }) }
}
