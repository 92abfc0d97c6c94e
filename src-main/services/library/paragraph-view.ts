import type { StudyText } from '../../domain/labelling/study-text'

export function viewParagraphs(text: Pick<StudyText, 'paragraphs'>) {
  return text.paragraphs.map(({ index, text }) => ({ index, text }))
}
