import type { Note } from '../../domain/labelling/study-text'

export function viewNote({ step, words, why, contrast, skills, difficulty }: Note) {
  const { text, label, owner = null } = contrast
  return { step, words, why, contrast: { text, label, owner }, skills: [...skills], difficulty }
}
