import { parseCodebook } from './codebook-file'
import { CODEBOOK_RULES } from './codebook-rules'
import type { Breach } from './markup'

/** What the codebook never says of a claim or a person, and how it never says anything. */
const UNSAID = /\b(?:true|truly|false|falsely|untrue|fake|faked|trust\w*|bias\w*|liars?)\b|!/i

/** Every breach of the codebook's file that a program can see, in the order of the file. */
export function checkCodebook(file: string): Breach[] {
  const { codebook, breaches } = parseCodebook(file)
  const found = codebook ? CODEBOOK_RULES.flatMap(rule => rule(codebook)) : []
  return [...breaches, ...found, ...unsaid(file)].toSorted((a, b) => a.line - b.line)
}

function unsaid(file: string): Breach[] {
  return file.split('\n').flatMap((words, at) => {
    const found = UNSAID.exec(words)?.[0]
    return found ? [{ line: at + 1, rule: 'unsaid', message: `The codebook does not say “${found}”.` }] : []
  })
}
