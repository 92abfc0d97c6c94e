import { parseStudyText, writeStudyText } from './format'
import type { Breach } from './markup'
import { NOTE_RULES } from './note-rules'
import { SEGMENT_RULES } from './segment-rules'

const RULES = [...SEGMENT_RULES, ...NOTE_RULES]

/** Every breach of the format and the codebook that a program can see, in the order of the file. */
export function checkStudyText(file: string): Breach[] {
  const { text, breaches, lines } = parseStudyText(file)
  if (!text) return [...breaches]
  const found = RULES.flatMap(rule => rule(text)).map(({ segment, inNote, rule, message }) => {
    const line = inNote ? lines.notes.get(segment ?? '') : undefined
    return { line: line ?? lines.segments.get(segment ?? '') ?? 1, rule, message }
  })
  return [...breaches, ...found, ...notCanonical(file, writeStudyText(text))].toSorted((a, b) => a.line - b.line)
}

/** There is one way to write a text, so that a change of the file is a change of the text. */
function notCanonical(file: string, written: string): Breach[] {
  if (written === file) return []
  const [lines, wanted] = [file.split('\n'), written.split('\n')]
  const line =
    Math.max(
      0,
      lines.findIndex((words, at) => words !== wanted[at]),
    ) + 1
  return [{ line, rule: 'canonical', message: 'The file is not as Winnow would write it from here on.' }]
}
