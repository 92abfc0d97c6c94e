import { parseStudyText, writeStudyText } from './format'
import type { Breach } from './markup'
import { NOTE_RULES } from './note-rules'
import { SEGMENT_RULES } from './segment-rules'
import { rulesOfTheCodebook } from './task-rules/readings-rules'
import { TASK_RULES } from './task-rules/task-rules'
import { WHOLE_TEXT_RULES } from './whole-text-rules'

const RULES = [...SEGMENT_RULES, ...NOTE_RULES, ...TASK_RULES, ...WHOLE_TEXT_RULES]

/**
 * Every breach of the format and the codebook that a program can see, in the order of the file. With the ids of the
 * codebook's rules it also looks whether readings rest on rules that there are.
 */
export function checkStudyText(file: string, codebookRules?: ReadonlySet<string>): Breach[] {
  const { text, breaches, lines } = parseStudyText(file)
  if (!text) return [...breaches]
  const rules = codebookRules ? [...RULES, rulesOfTheCodebook(codebookRules)] : RULES
  const found = rules
    .flatMap(rule => rule(text))
    .map(({ segment = '', part, rule, message }) => {
      const below = part === 'note' ? lines.notes.get(segment) : part && lines.tasks.get(`${segment}.${part}`)
      return { line: below ?? lines.segments.get(segment) ?? 1, rule, message }
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
