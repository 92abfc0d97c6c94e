import type { Segment, StudyText } from '../../domain/labelling/study-text'
import type { Core } from '../core'
import { notFound } from '../refusal'
import { editionOf, type Edition } from './edition'

export function currentEdition(core: Core, textId: string): Edition {
  const edition = core.library.find(textId)
  if (!edition) throw notFound('text')
  return edition
}

/** The text as it was at a revision: the library's where that is still the one, else the one kept with the answers. */
export function editionAt(core: Core, textId: string, revision: string): Edition {
  const current = core.library.find(textId)
  if (current?.revision === revision) return current
  const name = `${textId}@${revision}`
  const known = core.keptEditions.get(name)
  if (known) return known
  const kept = core.store.read(reader => reader.texts.find(textId, revision))
  const edition = kept && editionOf(kept.file)
  if (!edition) throw notFound('text')
  core.keptEditions.set(name, edition)
  return edition
}

/** A session names only segments of its revision; another here means that text and record do not fit. */
export function segmentOf(text: StudyText, segmentId: string): Segment {
  const segment = text.segments.find(({ id }) => id === segmentId)
  if (!segment) throw new Error(`${text.id} has no segment ${segmentId}`)
  return segment
}
