import type { StudyText } from '../../domain/labelling/study-text'
import type { TextWords } from '../../store'

/** Without its headline where that is the title, which is searched by itself; as long as the text, for its offsets. */
export function bodyOf({ title, plain, paragraphs }: Pick<StudyText, 'title' | 'plain' | 'paragraphs'>): string {
  const [first] = paragraphs
  if (first?.text.trim() !== title.trim()) return plain
  const end = first.start + first.text.length
  return ' '.repeat(end) + plain.slice(end)
}

/** The words by which a text is found; without its body as long as that was not read. Nothing of its key is in them. */
export function wordsOf(text: StudyText, whole: boolean): TextWords {
  const { title, about, genre, topic, place, sources } = text
  return {
    title,
    about,
    kind: [genre, topic, place].filter(words => words !== undefined).join(' · '),
    sources: Object.values(sources)
      .map(({ name }) => name)
      .join(' · '),
    body: whole ? bodyOf(text) : '',
  }
}
