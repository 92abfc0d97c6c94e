import { SKILLS, STEPS, type Skill, type Step } from './codebook'
import type { Block } from './codebook-blocks'
import { readExample, type CodebookExample } from './codebook-example'
import type { Breach } from './markup'

export interface CodebookRule {
  readonly id: string
  readonly title: string
  /** Paragraphs; `*…*` stresses. */
  readonly text: readonly string[]
  /** The step of the path that decides where this rule applies, where one does. */
  readonly step: Step | null
  /** Skills that practise it. */
  readonly skills: readonly Skill[]
  readonly examples: readonly CodebookExample[]
  readonly line: number
}

export interface CodebookSection {
  readonly id: string
  readonly title: string
  readonly text: readonly string[]
  readonly rules: readonly CodebookRule[]
  readonly line: number
}

interface GrowingRule extends CodebookRule {
  readonly text: string[]
  readonly examples: CodebookExample[]
  step: Step | null
  skills: readonly Skill[]
  practised: boolean
}
interface GrowingSection extends CodebookSection {
  readonly text: string[]
  readonly rules: GrowingRule[]
}

/** Puts blocks together: `## Title {#id}` opens a section, `### Title {#id}` a rule in it. */
export function readSections(blocks: readonly Block[]): { sections: CodebookSection[]; breaches: Breach[] } {
  const breaches: Breach[] = []
  const sections: GrowingSection[] = []
  const breach = (line: number, rule: string, message: string) => void breaches.push({ line, rule, message })

  for (const block of blocks) {
    const section = sections.at(-1)
    const rule = section?.rules.at(-1)
    const { line } = block
    if (block.kind === 'heading') {
      const { depth, title, id } = block
      const begun = { id: id ?? '', title, text: [], line }
      if (depth === 2) sections.push({ ...begun, rules: [] })
      else if (depth === 3 && section) section.rules.push({ ...begun, ...UNPRACTISED, examples: [] })
      else if (section) breach(line, 'heading', `“${title}” is neither a section (##) nor a rule (###).`)
    } else if (!section) {
      // What stands before the first section is for readers of the file.
      continue
    } else if (block.kind === 'other') {
      breach(line, 'block', `A page cannot show ${block.what}: paragraphs and quotations only.`)
    } else if (block.kind === 'quote') {
      const [example, found] = readExample(block.paragraphs, line)
      breaches.push(...found)
      if (!rule) breach(line, 'example', 'An example stands under a rule.')
      else if (example) rule.examples.push(example)
    } else if (rule && block.text.startsWith('*Step:')) {
      const message = practise(rule, block.text)
      if (message) breach(line, 'practised', message)
    } else if (!block.plain) {
      breach(line, 'plain-words', 'A paragraph holds words and *stress* only: no links, code or bold.')
    } else {
      const { text } = rule ?? section
      text.push(block.text)
    }
  }
  for (const { title, line, practised } of sections.flatMap(({ rules }) => rules)) {
    if (!practised) breach(line, 'practised', `“${title}” does not say its step and skills.`)
  }
  return { sections, breaches }
}

const UNPRACTISED = { step: null, skills: [], practised: false }
const PRACTISED = /^\*Step: (?<step>[a-z]+)\. Skills: (?<skills>[a-z-]+(?:, [a-z-]+)*)\.\*$/

/** Reads `*Step: evidence. Skills: hedge, booster.*`, either of them perhaps `none`; says what is wrong with it. */
function practise(rule: GrowingRule, text: string): string | null {
  rule.practised = true
  const { step = '', skills = '' } = PRACTISED.exec(text)?.groups ?? {}
  const named = skills === 'none' ? [] : skills.split(', ')
  const unknown = named.filter(skill => !isOneOf(SKILLS, skill))
  if (step !== 'none' && !isOneOf(STEPS, step))
    return 'It reads “*Step: evidence. Skills: hedge, booster.*”, or “none”.'
  if (unknown.length > 0) return `“${unknown.join(', ')}” is no skill.`
  rule.step = isOneOf(STEPS, step) ? step : null
  rule.skills = named.filter(skill => isOneOf(SKILLS, skill))
  return null
}

function isOneOf<T extends string>(words: readonly T[], word: string): word is T {
  return (words as readonly string[]).includes(word)
}
