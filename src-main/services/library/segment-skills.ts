import type { Skill } from '../../domain/labelling/codebook'
import type { StudyText } from '../../domain/labelling/study-text'
import type { Core } from '../core'
import { editionAt } from './find-edition'

const bySegment = new WeakMap<StudyText, ReadonlyMap<string, readonly Skill[]>>()

/** The skills that a segment has at the revision it was asked in. */
export function segmentSkills(
  core: Core,
  { textId, revision, segmentId }: { readonly textId: string; readonly revision: string; readonly segmentId: string },
): readonly Skill[] {
  return skillsIn(editionAt(core, textId, revision).text).get(segmentId) ?? []
}

function skillsIn(text: StudyText): ReadonlyMap<string, readonly Skill[]> {
  const known = bySegment.get(text) ?? new Map(text.segments.map(({ id, note }) => [id, note?.skills ?? []]))
  bySegment.set(text, known)
  return known
}
