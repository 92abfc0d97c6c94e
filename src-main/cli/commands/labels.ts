import { Command } from 'commander'
import type { Segment } from '../../domain/labelling/study-text'
import { print } from '../print'
import { readStudyText } from '../study-text-file'

export const labelsCommand = () =>
  new Command('labels')
    .description('print the labels of a study text: one JSON object a line for each segment, in order')
    .argument('<file>', 'a study text (.study)')
    .addHelpText(
      'after',
      `
Paragraphs are counted from 0 over the non-empty ones. "start" and "end" are UTF-16 code units within the
paragraph, start inclusive, end exclusive; so are those of marks. "voice" holds ids of sources, outermost first.
A segment that is not scored has no skills, and null for its difficulty. Pieces of one mark share a "piece".
"tasks" is what the author added so that more can be asked than the label, or null.`,
    )
    .action((file: string) =>
      print(
        readStudyText(file)
          .segments.map(segment => `${JSON.stringify(labelOf(segment))}\n`)
          .join(''),
      ),
    )

/** In the order in which it is printed. */
function labelOf({ id, paragraph, start, end, text, ink, voice, marks, note, tasks }: Segment) {
  const [skills, difficulty] = note ? [note.skills, note.difficulty] : [[], null]
  return { id, paragraph, start, end, text, ink, voice, marks, skills, difficulty, tasks: tasks ?? null }
}
