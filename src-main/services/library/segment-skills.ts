import type { Skill } from '../../domain/labelling/codebook'
import type { StudyText } from '../../domain/labelling/study-text'
import type { Core } from '../core'
import { editionAt } from './find-edition'

interface Place {
  readonly textId: string
  readonly revision: string
  readonly segmentId: string
}

const NONE: readonly Skill[] = []
const bySegment = new WeakMap<StudyText, ReadonlyMap<string, readonly Skill[]>>()

/** The skills that a segment has at the revision it was asked in. */
export function segmentSkills(core: Core, place: Place): readonly Skill[] {
  return skillsIn(editionAt(core, place.textId, place.revision).text).get(place.segmentId) ?? NONE
}

/** The same for thousands of answers: they come text by text, and the text is looked up where it changes. */
export function skillLookup(core: Core): (place: Place) => readonly Skill[] {
  let last: Place | null = null
  let skills: ReadonlyMap<string, readonly Skill[]> = new Map()
  return place => {
    if (last?.textId !== place.textId || last.revision !== place.revision) {
      skills = skillsIn(editionAt(core, place.textId, place.revision).text)
      last = place
    }
    return skills.get(place.segmentId) ?? NONE
  }
}

function skillsIn(text: StudyText): ReadonlyMap<string, readonly Skill[]> {
  const known = bySegment.get(text) ?? new Map(text.segments.map(({ id, note }) => [id, note?.skills ?? NONE]))
  bySegment.set(text, known)
  return known
}
