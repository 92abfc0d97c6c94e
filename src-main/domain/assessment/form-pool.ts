import { kindOf, type Kind } from '../exercise/candidate'
import { isPlain, isScored, type StudyText } from '../labelling/study-text'
import type { FormItem } from './form'

/** A segment that a form could ask, with all that forms are matched by. */
export interface PoolItem extends FormItem {
  /** Ink and owner. */
  readonly kind: Kind
  readonly plain: boolean
  /** Of the text. */
  readonly level: number
  /** As its author has it: what answers say would make other forms for every learner. */
  readonly difficulty: number
  /** The first it names. */
  readonly skill: string
  readonly paragraph: number
  readonly start: number
}

export interface Revised {
  readonly text: StudyText
  readonly revision: string
}

/** Every segment with a key, by the authors' keys. Examples are left out: their inks are open to everybody. */
export function formPool(editions: readonly Revised[]): PoolItem[] {
  return editions
    .filter(({ text }) => !text.example)
    .flatMap(({ text, revision }) =>
      text.segments.filter(isScored).map(segment => ({
        ...{ textId: text.id, revision, segmentId: segment.id, kind: kindOf(segment) },
        ...{ plain: isPlain(segment, text.sources), level: text.level, difficulty: segment.note.difficulty },
        skill: segment.note.skills[0] ?? '',
        ...{ paragraph: segment.paragraph, start: segment.start },
      })),
    )
}
