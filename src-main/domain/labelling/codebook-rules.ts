import { CODEBOOK_VERSION, INKS, MARK_KINDS, SKILLS, STEPS } from './codebook'
import { isPlainExample } from './codebook-example'
import { EXAMPLE_CHECKS } from './codebook-example-rules'
import { findRule, type Codebook } from './codebook-file'
import type { Breach } from './markup'
import { skillRuleId, stepRuleId } from './rule-ids'

type CodebookCheck = (codebook: Codebook) => Breach[]

/** At least this share of the worked examples is plain, so that what is taught is to read and not to suspect. */
export const PLAIN_SHARE_MIN = 0.4
export const WORKED_EXAMPLES = { min: 4, max: 6 } as const
const ID = /^[a-z][a-z0-9-]{0,63}$/

const rulesOf = ({ sections }: Codebook) => sections.flatMap(({ rules }) => rules)
const examplesOf = (codebook: Codebook) => rulesOf(codebook).flatMap(({ examples }) => examples)
const workedIn = (codebook: Codebook) => SKILLS.flatMap(skill => findRule(codebook, skillRuleId(skill))?.examples ?? [])

const examplesKeepTheirRules: CodebookCheck = codebook =>
  examplesOf(codebook).flatMap(example =>
    EXAMPLE_CHECKS.flatMap(([rule, breach]) => {
      const message = breach(example)
      return message ? [{ line: example.line, rule, message: `${example.id}: ${message}` }] : []
    }),
  )

const versionIsOurs: CodebookCheck = ({ version }) =>
  version === CODEBOOK_VERSION
    ? []
    : [{ line: 1, rule: 'version', message: `It is version ${version}, and labels are made by ${CODEBOOK_VERSION}.` }]

const everyWordHasItsRule: CodebookCheck = codebook => {
  const wanted = [
    ...STEPS.map(stepRuleId),
    ...INKS.map(ink => `ink-${ink}`),
    ...MARK_KINDS.map(kind => `mark-${kind}`),
    ...SKILLS.map(skillRuleId),
  ]
  const missing = wanted.filter(id => !findRule(codebook, id))
  return missing.map(id => ({ line: 1, rule: 'rule-missing', message: `There is no rule “${id}”.` }))
}

const idsAreUnique: CodebookCheck = codebook => {
  const ids = [
    ...codebook.sections.flatMap(section => [section, ...section.rules]),
    ...examplesOf(codebook).flatMap(({ segments, line }) => segments.map(({ id }) => ({ id, line }))),
  ]
  const seen = new Set<string>()
  return ids.flatMap(({ id, line }) => {
    const message = !ID.test(id) ? `“${id}” is no id.` : seen.has(id) ? `The id “${id}” is taken.` : null
    seen.add(id)
    return message ? [{ line, rule: 'id', message }] : []
  })
}

const everyRuleIsShown: CodebookCheck = codebook =>
  rulesOf(codebook)
    .filter(({ text, examples }) => text.length === 0 || examples.length === 0)
    .map(({ id, line }) => ({ line, rule: 'rule-shown', message: `${id}: a rule has words and an example at least.` }))

const skillsAreWorked: CodebookCheck = codebook =>
  SKILLS.flatMap(skill => {
    const rule = findRule(codebook, skillRuleId(skill))
    if (!rule) return []
    const { id, line, examples, skills, text } = rule
    const { min, max } = WORKED_EXAMPLES
    const breach = (message: string) => ({ line, rule: 'worked', message: `${id}: ${message}` })
    const many = examples.length < min || examples.length > max
    const sentences = (text[0] ?? '').split(/[.?](?=\s|$)/).filter(one => one.trim() !== '').length
    return [
      ...(many ? [breach(`it has ${examples.length} worked examples, not ${min} to ${max}.`)] : []),
      ...(skills.includes(skill) ? [] : [breach('it does not name the skill that it is the rule of.')]),
      ...(sentences > 2 ? [breach('its first paragraph stands above worked examples: one or two sentences.')] : []),
    ]
  })

const enoughArePlain: CodebookCheck = codebook => {
  const worked = workedIn(codebook)
  const plain = worked.filter(isPlainExample).length
  const message = `${plain} of ${worked.length} worked examples are plain or harmless, fewer than 4 in 10.`
  return plain < PLAIN_SHARE_MIN * worked.length ? [{ line: 1, rule: 'plain-share', message }] : []
}

/** As many that do no harm as others, of each mark that looks suspicious (section 8 of the codebook). */
const marksAreBalanced: CodebookCheck = codebook =>
  (
    [
      ['hedge', 'hedge'],
      ['booster', 'booster'],
      ['loaded-word', 'loaded'],
      ['scare-quote', 'scare-quote'],
    ] as const
  ).flatMap(([skill, kind]) => {
    const rule = findRule(codebook, skillRuleId(skill))
    if (!rule) return []
    const marks = rule.examples.flatMap(({ segments }) => segments.flatMap(segment => segment.marks))
    const ofKind = marks.filter(mark => mark.kind === kind)
    const harmless = ofKind.filter(mark => mark.harmless).length
    if (harmless * 2 >= ofKind.length) return []
    return [{ line: rule.line, rule: 'harmless', message: `${rule.id}: more marks that do harm than harmless ones.` }]
  })

const noTwoWhysAreTheSame: CodebookCheck = codebook => {
  const seen = new Map<string, string>()
  return examplesOf(codebook).flatMap(({ id, why, line }) => {
    const twin = seen.get(why.toLowerCase())
    seen.set(why.toLowerCase(), id)
    return twin ? [{ line, rule: 'why-own', message: `${id}: the why is that of ${twin}.` }] : []
  })
}

export const CODEBOOK_RULES: readonly CodebookCheck[] = [
  versionIsOurs,
  everyWordHasItsRule,
  idsAreUnique,
  everyRuleIsShown,
  skillsAreWorked,
  enoughArePlain,
  marksAreBalanced,
  noTwoWhysAreTheSame,
  examplesKeepTheirRules,
]
