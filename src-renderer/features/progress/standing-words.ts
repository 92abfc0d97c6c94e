import type { Overview } from '@contract/progress'
import { countWords, numberWords } from '../../ui/figures'
import { ENOUGH, evidenceTest, findingOf, ownershipTest, type Finding } from './two-sided'

type Figures = Pick<Overview, 'answers' | 'firstAnswers' | 'both' | 'labelMatrix' | 'ownerMatrix'>

const OF_EVIDENCE: Readonly<Record<Exclude<Finding, 'too-few'>, string>> = {
  'leans-to-signal':
    'You take opinions for reported facts more often than the other way about: ask whether anything on record would settle it.',
  'leans-to-noise':
    'You take reported facts for opinions more often than the other way about: a report stays a report, also where it stings.',
  'tells-apart': 'You tell reported facts from opinions clearly better than a coin would.',
  unclear: 'Between reported facts and opinions, the figures do not yet tell skill from luck.',
}

const OF_OWNERSHIP: Readonly<Record<Exclude<Finding, 'too-few'>, string>> = {
  'leans-to-signal':
    'You take sources’ claims for the article’s own more often than the other way about: ask who would be wrong if it proved wrong.',
  'leans-to-noise':
    'You hand the article’s own claims to a source more often than the other way about: look for the words that name one.',
  'tells-apart': 'You tell the article’s own claims from its sources’ clearly better than a coin would.',
  unclear: 'Between the article’s own claims and its sources’, the figures do not yet tell skill from luck.',
}

/** What the figures allow to be said, a sentence for each test that has enough answers, and never more than that. */
export function standingWords({ answers, firstAnswers, both, labelMatrix, ownerMatrix }: Figures): string {
  if (answers === 0) return ''
  if (firstAnswers === 0) return 'None of your answers counts yet: all were about words that you had met before.'
  const evidence = findingOf(evidenceTest(labelMatrix))
  const ownership = findingOf(ownershipTest(ownerMatrix))
  const findings = [
    ...(evidence === 'too-few' ? [] : [OF_EVIDENCE[evidence]]),
    ...(ownership === 'too-few' ? [] : [OF_OWNERSHIP[ownership]]),
  ]
  if (findings.length) return findings.join(' ')
  return `${rightWords(both.right, firstAnswers)}, which is too few to say what you tell apart well: that takes ${ENOUGH} of a kind.`
}

function rightWords(right: number, asked: number): string {
  if (asked === 1) return `Your one first answer was ${right ? '' : 'not '}right`
  return `${atStart(right, asked)} of your ${numberWords(asked)} first answers ${right < 2 ? 'was' : 'were'} right`
}

const SMALL = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'] as const

/** A sentence begins with a word where it can. */
const atStart = (right: number, asked: number) => (right === asked ? 'All' : (SMALL[right] ?? numberWords(right)))

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
