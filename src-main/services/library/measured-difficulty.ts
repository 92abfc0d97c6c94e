import { isScored, type Segment, type StudyText } from '../../domain/labelling/study-text'
import { measuredDifficulties } from '../../domain/learning/difficulty'
import type { Reader } from '../../store'

export interface Measured {
  /** 1 to 5, in fractions. */
  readonly difficulty: number
  /** First answers of all learners that it rests on, besides the author's estimate. */
  readonly answers: number
}

/** How hard the scored segments of a text are by all first answers to them. */
export function measuredIn(reader: Reader, text: StudyText): ReadonlyMap<string, Measured> {
  const rates = new Map(reader.answers.firstRates(text.id).map(rate => [rate.segmentId, rate]))
  const scored = text.segments.filter(isScored)
  const answered = scored.map(({ id, note }) => {
    const { asked = 0, right = 0 } = rates.get(id) ?? {}
    return { author: note.difficulty, asked, right }
  })
  const difficulties = measuredDifficulties(answered)
  return new Map(
    scored.map(({ id }, at) => [id, { difficulty: difficulties[at] ?? 3, answers: answered[at]?.asked ?? 0 }]),
  )
}

/** Where readers split nothing is right or wrong, so nothing is measured: as hard as it gets. */
const CONTESTED: Measured = { difficulty: 5, answers: 0 }

export function measuredOf(all: ReadonlyMap<string, Measured>, segment: Segment): Measured {
  return all.get(segment.id) ?? CONTESTED
}
