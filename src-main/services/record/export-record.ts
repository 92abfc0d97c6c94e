import { readFolder } from '../../store'
import { recordLines, type MadeBy } from './record-lines'

/** Hands over the lines of one learner's record; `null`, with the names there are, where nobody has this name. */
export function exportRecord<T>(
  { folder, learner, ...madeBy }: MadeBy & { readonly folder: string; readonly learner: string },
  take: (lines: Generator<string> | null, names: readonly string[]) => Promise<T>,
): Promise<T> {
  return readFolder(folder, reader => {
    const found = reader.learners.named(learner)
    const names = [...reader.learners.list(), ...reader.learners.listHandedIn()].map(({ name }) => name)
    return take(found && recordLines(reader, found, madeBy), names)
  })
}
