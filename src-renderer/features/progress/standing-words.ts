import type { Overview } from '@contract/progress'
import type { Rate } from '@domain/measure/rate'
import { countWords, numberWords } from '@ui/figures'
import { ENOUGH, evidenceTest, findingOf, ownershipTest, type Finding, type TwoSided } from './two-sided'

type Figures = Pick<Overview, 'answers' | 'firstAnswers' | 'both' | 'labelMatrix' | 'ownerMatrix'>

const SETTLE = 'ask whether anything on record would settle it'
const REPORT = 'a report stays a report, also where it stings'
const WRONG = 'ask who would be wrong if it proved wrong'
const NAMED = 'look for the words that name a source'
const MORE = 'more often than the other way about'

type Said = Readonly<Record<Exclude<Finding, 'too-few'>, (test: TwoSided) => string>>
const wrongOf = ({ asked, right }: Rate) => `${numberWords(asked - right)} of ${numberWords(asked)}`

const OF_EVIDENCE: Said = {
  'misses-signal': ({ signal }) => `You took ${wrongOf(signal)} reported facts for opinions: ${REPORT}.`,
  'misses-noise': ({ noise }) => `You took ${wrongOf(noise)} opinions for reported facts: ${SETTLE}.`,
  'leans-to-signal': () => `You take opinions for reported facts ${MORE}: ${SETTLE}.`,
  'leans-to-noise': () => `You take reported facts for opinions ${MORE}: ${REPORT}.`,
  'tells-apart': () => 'You tell reported facts from opinions clearly better than a coin would.',
  unclear: () => 'Between reported facts and opinions, the figures do not yet tell skill from luck.',
}

const OF_OWNERSHIP: Said = {
  'misses-signal': ({ signal }) => `You handed ${wrongOf(signal)} of the article’s own claims to a source: ${NAMED}.`,
  'misses-noise': ({ noise }) => `You took ${wrongOf(noise)} sources’ claims for the article’s own: ${WRONG}.`,
  'leans-to-signal': () => `You take sources’ claims for the article’s own ${MORE}: ${WRONG}.`,
  'leans-to-noise': () => `You hand the article’s own claims to a source ${MORE}: ${NAMED}.`,
  'tells-apart': () => 'You tell the article’s own claims from its sources’ clearly better than a coin would.',
  unclear: () => 'Between the article’s own claims and its sources’, the figures do not yet tell skill from luck.',
}

function saidOf(test: TwoSided, words: Said): string[] {
  const finding = findingOf(test)
  return finding === 'too-few' ? [] : [words[finding](test)]
}

/** What the figures allow to be said, a sentence for each test that has enough answers, and never more than that. */
export function standingWords({ answers, firstAnswers, both, labelMatrix, ownerMatrix }: Figures): string {
  if (answers === 0) return ''
  if (firstAnswers === 0) return 'None of your answers counts yet: all were about words that you had met before.'
  const findings = [
    ...saidOf(evidenceTest(labelMatrix), OF_EVIDENCE),
    ...saidOf(ownershipTest(ownerMatrix), OF_OWNERSHIP),
  ]
  if (findings.length) return findings.join(' ')
  return `${rightWords(both.right, firstAnswers)}, which is too few to say what you tell apart well: that takes ${ENOUGH} of a kind.`
}

function rightWords(right: number, asked: number): string {
  if (asked === 1) return `Your one first answer was ${right ? '' : 'not '}right`
  return `${atStart(right, asked)} of your ${inside(asked)} first answers ${right < 2 ? 'was' : 'were'} right`
}

const SMALL = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'] as const

/** Up to nine in words, as in print; a sentence begins with a word where it can. */
const atStart = (right: number, asked: number) => (right === asked ? 'All' : (SMALL[right] ?? numberWords(right)))
const inside = (count: number) => SMALL[count]?.toLowerCase() ?? numberWords(count)

/** What all figures rest on. */
export function restingWords({
  answers,
  firstAnswers,
  sessionsDone,
  texts,
}: Pick<Overview, 'answers' | 'firstAnswers' | 'sessionsDone' | 'texts'>): string {
  const done = sessionsDone === 0 ? '' : `, with ${countWords(sessionsDone, 'session')} finished`
  const place = `on ${countWords(texts, 'text')}${done}`
  const others = answers - firstAnswers
  if (others === 0) return `Only first answers count: ${numberWords(firstAnswers)} so far ${place}.`
  const rest = others === 1 ? 'The other one was' : `The other ${numberWords(others)} were`
  return `Only first answers count: ${numberWords(firstAnswers)} of ${numberWords(answers)} ${place}. ${rest} about words met before.`
}
