import type { Overview } from '@contract/progress'
import type { Rate } from '@domain/measure/rate'
import { countWords, numberWords } from '@ui/figures'
import { YOU, type Person } from './person'
import { ENOUGH, evidenceTest, findingOf, ownershipTest, type Finding, type TwoSided } from './two-sided'

type Figures = Pick<Overview, 'answers' | 'firstAnswers' | 'both' | 'labelMatrix' | 'ownerMatrix'>

const settle = ({ ask }: Person) => `${ask} whether anything on record would settle it`
const REPORT = 'a report stays a report, also where it stings'
const wrong = ({ ask }: Person) => `${ask} who would be wrong if it proved wrong`
const named = ({ lookFor }: Person) => `${lookFor} that name a source`
const MORE = 'more often than the other way about'

type Said = Readonly<Record<Exclude<Finding, 'too-few'>, (test: TwoSided, person: Person) => string>>
const wrongOf = ({ asked, right }: Rate) => `${numberWords(asked - right)} of ${numberWords(asked)}`

const OF_EVIDENCE: Said = {
  'misses-signal': ({ signal }, { They }) => `${They} took ${wrongOf(signal)} reported facts for opinions: ${REPORT}.`,
  'misses-noise': ({ noise }, who) => `${who.They} took ${wrongOf(noise)} opinions for reported facts: ${settle(who)}.`,
  'leans-to-signal': (_, who) => `${who.They} ${who.does('take')} opinions for reported facts ${MORE}: ${settle(who)}.`,
  'leans-to-noise': (_, { They, does }) => `${They} ${does('take')} reported facts for opinions ${MORE}: ${REPORT}.`,
  'tells-apart': (_, { They, does }) =>
    `${They} ${does('tell')} reported facts from opinions clearly better than a coin would.`,
  unclear: () => 'Between reported facts and opinions, the figures do not yet tell skill from luck.',
}

const OF_OWNERSHIP: Said = {
  'misses-signal': ({ signal }, who) =>
    `${who.They} handed ${wrongOf(signal)} of the article’s own claims to a source: ${named(who)}.`,
  'misses-noise': ({ noise }, who) =>
    `${who.They} took ${wrongOf(noise)} sources’ claims for the article’s own: ${wrong(who)}.`,
  'leans-to-signal': (_, who) =>
    `${who.They} ${who.does('take')} sources’ claims for the article’s own ${MORE}: ${wrong(who)}.`,
  'leans-to-noise': (_, who) =>
    `${who.They} ${who.does('hand')} the article’s own claims to a source ${MORE}: ${named(who)}.`,
  'tells-apart': (_, { They, does }) =>
    `${They} ${does('tell')} the article’s own claims from its sources’ clearly better than a coin would.`,
  unclear: () => 'Between the article’s own claims and its sources’, the figures do not yet tell skill from luck.',
}

function saidOf(test: TwoSided, words: Said, person: Person): string[] {
  const finding = findingOf(test)
  return finding === 'too-few' ? [] : [words[finding](test, person)]
}

/** What the figures allow to be said, a sentence for each test that has enough answers, and never more than that. */
export function standingWords(
  { answers, firstAnswers, both, labelMatrix, ownerMatrix }: Figures,
  person: Person = YOU,
): string {
  const { they, their, again, does } = person
  if (answers === 0) return ''
  if (firstAnswers === 0)
    return `None of ${their} answers counts yet: all were about words that ${again} had met before.`
  const findings = [
    ...saidOf(evidenceTest(labelMatrix), OF_EVIDENCE, person),
    ...saidOf(ownershipTest(ownerMatrix), OF_OWNERSHIP, person),
  ]
  if (findings.length) return findings.join(' ')
  return `${rightWords(both.right, firstAnswers, person)}, which is too few to say what ${they} ${does('tell')} apart well: that takes ${ENOUGH} of a kind.`
}

function rightWords(right: number, asked: number, { Their, their }: Person): string {
  if (asked === 1) return `${Their} one first answer was ${right ? '' : 'not '}right`
  return `${atStart(right, asked)} of ${their} ${inside(asked)} first answers ${right < 2 ? 'was' : 'were'} right`
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
