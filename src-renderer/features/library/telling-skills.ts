import type { TextSummary } from '@contract/library'
import type { Skill } from '@domain/labelling/codebook'

/** How many texts train each skill. */
export type SkillCounts = ReadonlyMap<Skill, number>

export function countSkills(texts: readonly Pick<TextSummary, 'skills'>[]): SkillCounts {
  const counts = new Map<Skill, number>()
  for (const skill of texts.flatMap(({ skills }) => skills)) counts.set(skill, (counts.get(skill) ?? 0) + 1)
  return counts
}

/** Nearly every text trains facts and quotation: what few others train says most of a text, and comes first. */
export const rarestFirst = (skills: readonly Skill[], counts: SkillCounts): Skill[] =>
  skills.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
