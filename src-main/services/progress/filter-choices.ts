import { SKILLS } from '../../domain/labelling/codebook'
import type { AnsweredPlace } from '../../store'
import type { Core } from '../core'
import { editionAt } from '../library/find-edition'
import { segmentSkills } from '../library/segment-skills'

/** What a record can be filtered by: its texts by title, and its skills in the codebook's order. */
export function filterChoices(core: Core, answered: readonly AnsweredPlace[]) {
  // The title of now, and that of its answers where a text has left the library.
  const titles = new Map(
    answered.map(({ textId, revision }) => {
      const { text } = core.library.find(textId) ?? editionAt(core, textId, revision)
      return [textId, text.title] as const
    }),
  )
  const met = new Set(answered.flatMap(segment => segmentSkills(core, segment)))
  return {
    texts: [...titles].map(([id, title]) => ({ id, title })).sort((a, b) => a.title.localeCompare(b.title, 'en')),
    skills: SKILLS.filter(skill => met.has(skill)),
  }
}
