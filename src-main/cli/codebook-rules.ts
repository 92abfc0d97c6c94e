import { readFileSync } from 'node:fs'
import { parseCodebook } from '../domain/labelling/codebook-file'

/** Ids of the rules in the codebook that comes with Winnow; `undefined` where it cannot be read. */
export function codebookRules(file: string): ReadonlySet<string> | undefined {
  try {
    const { codebook } = parseCodebook(readFileSync(file, 'utf8'))
    return codebook ? new Set(codebook.sections.flatMap(({ rules }) => rules.map(({ id }) => id))) : undefined
  } catch {
    return undefined
  }
}
