import type { StudyText } from '../../domain/labelling/study-text'
import type { TextWords } from '../../store'

/** The words by which a text is found; without its body as long as that was not read. Nothing of its key is in them. */
export function wordsOf(text: StudyText, whole: boolean): TextWords {
  const { title, about, genre, topic, place, sources, plain } = text
  return {
    title,
    about,
    kind: [genre, topic, place].filter(words => words !== undefined).join(' · '),
    sources: Object.values(sources)
      .map(({ name }) => name)
      .join(' · '),
    body: whole ? plain : '',
  }
}
