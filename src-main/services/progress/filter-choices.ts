import { SKILLS, type Skill } from '../../domain/labelling/codebook'
import type { AnsweredPlace } from '../../store'
import type { Core } from '../core'
import { editionAt } from '../library/find-edition'
import { skillLookup } from '../library/segment-skills'

/** What a record can be filtered by: its texts by title, and its skills in the codebook's order. */
export function filterChoices(core: Core, answered: Iterable<AnsweredPlace>) {
  const skillsOf = skillLookup(core)
  const revisions = new Map<string, string>()
  const met = new Set<Skill>()
  for (const place of answered) {
    revisions.set(place.textId, place.revision)
    for (const skill of skillsOf(place)) met.add(skill)
  }
  // The title of now, and that of its answers where a text has left the library.
  const texts = [...revisions].map(([id, revision]) => {
    const { text } = core.library.find(id) ?? editionAt(core, id, revision)
    return { id, title: text.title }
  })
  return {
    texts: texts.sort((a, b) => a.title.localeCompare(b.title, 'en')),
    skills: SKILLS.filter(skill => met.has(skill)),
  }
}
