import * as v from 'valibot'
import { readBlocks } from './codebook-blocks'
import { readSections, type CodebookRule, type CodebookSection } from './codebook-sections'
import type { Breach } from './markup'
import { readYaml } from './yaml-part'

export interface Codebook {
  readonly title: string
  readonly version: string
  readonly sections: readonly CodebookSection[]
}

export interface ParsedCodebook {
  /** `null` when the file is broken; breaches then say where. */
  readonly codebook: Codebook | null
  readonly breaches: readonly Breach[]
}

const FENCE = '---\n'
const front = v.strictObject({ title: v.string(), version: v.string() })

/**
 * Reads the codebook for people: front matter, then Markdown with sections, rules and examples in ink markup. Never
 * throws; a file that is no codebook has breaches and no codebook.
 */
export function parseCodebook(file: string): ParsedCodebook {
  const end = file.startsWith(FENCE) ? file.indexOf('\n' + FENCE, FENCE.length - 1) : -1
  if (end < 0) {
    const message = 'Not a codebook: it begins with front matter between two lines of three hyphens.'
    return { codebook: null, breaches: [{ line: 1, rule: 'parts', message }] }
  }
  const bodyAt = end + 1 + FENCE.length
  const { value, breaches: inFront } = readYaml(file.slice(FENCE.length, end + 1), 2, front)
  const bodyLine = file.slice(0, bodyAt).split('\n').length
  const blocks = readBlocks(file.slice(bodyAt), bodyLine)
  const { sections, breaches: inBody } = blocks ? readSections(blocks) : unreadable(bodyLine)
  const breaches = [...inFront, ...inBody].toSorted((a, b) => a.line - b.line)
  return { codebook: value && breaches.length === 0 ? { ...value, sections } : null, breaches }
}

const unreadable = (line: number) => ({
  sections: [],
  breaches: [{ line, rule: 'block', message: 'What follows cannot be read as Markdown.' }],
})

/** A rule by its id, wherever it stands. */
export function findRule(codebook: Codebook, ruleId: string): CodebookRule | undefined {
  return codebook.sections.flatMap(({ rules }) => rules).find(({ id }) => id === ruleId)
}
