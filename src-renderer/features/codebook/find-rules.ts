import type { CodebookView, Rule } from '@contract/codebook'
import { SKILL_NAMES } from '@ui/codebook-words'

type Section = CodebookView['sections'][number]

/** Without accents, quotation marks and capitals: who looks for a word seldom types it as it is printed. */
const fold = (words: string) =>
  words
    .normalize('NFD')
    .replace(/[\p{Diacritic}“”‘’"'*]/gu, '')
    .toLowerCase()

const wordsOf = ({ title, text, examples, skills }: Rule) =>
  fold(
    [title, ...text, ...examples.flatMap(one => [one.text, one.why]), ...skills.map(skill => SKILL_NAMES[skill])].join(
      ' ',
    ),
  )

/** The sections with the rules that hold every one of the words; all of it where none is given. */
export function findRules(sections: readonly Section[], wanted: string): Section[] {
  const words = fold(wanted).split(/\s+/).filter(Boolean)
  if (words.length === 0) return [...sections]
  return sections
    .map(section => ({
      ...section,
      rules: section.rules.filter(rule => {
        const own = wordsOf(rule)
        return words.every(word => own.includes(word))
      }),
    }))
    .filter(({ rules }) => rules.length > 0)
}

export const countRules = (sections: readonly Section[]) => sections.reduce((sum, { rules }) => sum + rules.length, 0)

export const hasRule = (sections: readonly Section[], ruleId: string) =>
  sections.some(({ rules }) => rules.some(({ id }) => id === ruleId))
