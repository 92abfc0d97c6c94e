import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseStudyText } from '../../../src-main/domain/labelling/format.ts'
import { isScored, ownerOf, type ScoredSegment, type StudyText } from '../../../src-main/domain/labelling/study-text.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

/** The article as it was found, and the study text made of it: what the journeys hold the screen against. */
export const ORIGINAL = readFileSync(resolve(ROOT, 'tests/fixtures/kremlin-state-secret.txt'), 'utf8')
export const ARTICLE = studyText('kremlin-state-secret')
export const SCORED: readonly ScoredSegment[] = ARTICLE.segments.filter(isScored)

/** The first in the order of the text. */
export function segmentWhere(isWanted: (segment: ScoredSegment) => boolean): ScoredSegment {
  const found = SCORED.find(isWanted)
  if (!found) throw new Error('The article has no such segment.')
  return found
}

export const segment = (id: string) => segmentWhere(one => one.id === id)

export const ownerOfSegment = (id: string) => ownerOf(segment(id))

/** One that Winnow comes with, by the name of its file, which is its id. */
export function studyText(name: string): StudyText {
  const { text, breaches } = parseStudyText(readFileSync(resolve(ROOT, `resources/library/${name}.study`), 'utf8'))
  if (!text) throw new Error(`${name} cannot be read: ${breaches[0]?.message}`)
  return text
}
