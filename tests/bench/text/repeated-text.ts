import { countWords } from '../../../src-main/domain/text/words.ts'
import { paragraphsOf } from '../../../src-main/domain/text/paragraphs.ts'
import type { Segment, StudyText } from '../../../src-main/domain/labelling/study-text.ts'

/** A text of at least so many words, made of another's paragraphs one after the other; its segments have ids of their own. */
export function repeatedText(text: StudyText, id: string, words: number): StudyText {
  const times = Math.ceil(words / countWords(text.plain))
  const lines = Array.from({ length: times }, () => text.paragraphs.map(paragraph => paragraph.text)).flat()
  const plain = lines.join('\n\n')
  const segments = Array.from({ length: times }, (_, round) =>
    text.segments.map((segment, at): Segment => {
      const number = String(round * text.segments.length + at + 1).padStart(5, '0')
      return { ...segment, id: `s${number}`, paragraph: segment.paragraph + round * text.paragraphs.length }
    }),
  ).flat()
  return { ...text, id, title: `${text.title}, ${words} words`, plain, paragraphs: paragraphsOf(plain), segments }
}
