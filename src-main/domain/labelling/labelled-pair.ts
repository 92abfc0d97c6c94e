/** The two labellings of a text that were made apart, by the names of their files. */
export type LabelledPair = readonly [a: string, b: string]

const USUAL: LabelledPair = ['first.study', 'second.study']
const COMPARED = /\bagree\s+(\S+\.study)\s+(\S+\.study)/

/**
 * Which two labellings stand for a text: those that the writing on its differences compares, in the command line
 * `agree A.study B.study`, and otherwise the first and the second. A text may have more than two, of which not every
 * pair was made wholly apart.
 */
export function labelledPair(differences: string): LabelledPair {
  const [, a, b] = COMPARED.exec(differences) ?? []
  return a === undefined || b === undefined ? USUAL : [nameOf(a), nameOf(b)]
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
