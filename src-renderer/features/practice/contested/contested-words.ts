import type { ItemOf } from '@contract/practice'
import { LABEL_NAMES, OWNER_NAMES } from '@ui/codebook-words'
import { countWords } from '@ui/figures'
import { asSentence } from '../../reading/text-words'
import type { AnsweredOf, GivenOf, Verdict } from '../exercise-parts'

type Contested = Pick<AnsweredOf<'contested'>, 'answer' | 'feedback'>
type Option = ItemOf<'contested'>['options'][number]

export const optionName = (option: Option) => ({ ...LABEL_NAMES, ...OWNER_NAMES })[option]

/** What the readers were asked. */
export const QUESTIONS: Readonly<Record<ItemOf<'contested'>['question'], string>> = {
  label: 'what these words are',
  owner: 'who answers for these words',
}

/** How the shares stand, in one breath: `Reported fact 60, Attribution 0, Opinion 40`. */
export function sharesWords(options: readonly Option[], percents: readonly number[]): string {
  return options.map((option, at) => `${optionName(option)} ${percents[at] ?? 0}`).join(', ')
}

export interface SplitRow {
  readonly option: Option
  readonly name: string
  readonly count: number
  /** Per cent of the readers, rounded. */
  readonly theirs: number
  readonly yours: number
}

/** The readers' split beside the learner's. */
export function splitRows({ answer, feedback }: Contested): SplitRow[] {
  const { readings, readers } = feedback.key
  return readings.map(({ option, count }) => ({
    option,
    name: optionName(option),
    count,
    theirs: Math.round((100 * count) / readers),
    yours: answer.shares.find(share => share.option === option)?.percent ?? 0,
  }))
}

/** The answers that some reader gave, most readers first. */
export const readingsOf = ({ key }: Contested['feedback']) =>
  key.readings.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)

/** How near the stated split is, by the quadratic score; a distance, never a mark. */
export function nearWords(score: number): string {
  if (score >= 0.99) return 'You said how they split almost to the reader.'
  if (score >= 0.95) return 'Your split is near theirs.'
  if (score >= 0.8) return 'Your split is some way from theirs.'
  return 'Your split is far from theirs.'
}

export function scoreWords(score: number): string {
  return `Quadratic score ${score.toFixed(2)} of 1. It is 1 for exactly their split, and on average highest for whoever says what they believe (Brier 1950).`
}

export function contestedVerdict({ feedback }: Pick<Contested, 'feedback'>): Verdict {
  const { score, key } = feedback
  return {
    tone: 'open',
    head: score === null ? 'Readers who had the rules split here.' : nearWords(score),
    key: `${countWords(key.readers, 'reader')} did not agree on ${QUESTIONS[key.question]}: nothing here is right or wrong.`,
    short: score === null ? 'Not scored' : `Split, ${score.toFixed(2)} of 1`,
  }
}

export function spokenTold(contested: Contested): string {
  const rows = splitRows(contested).map(
    ({ name, theirs, count, yours }) => `${name}: ${theirs} per cent of the readers, ${count}; you said ${yours}.`,
  )
  return [...rows, asSentence(contested.feedback.key.who)].join(' ')
}

export function givenWords({ shares }: GivenOf<'contested'>): string {
  return sharesWords(
    shares.map(({ option }) => option),
    shares.map(({ percent }) => percent),
  )
}

export function keyWords(contested: Contested): string {
  const rows = splitRows(contested)
  return sharesWords(
    rows.map(({ option }) => option),
    rows.map(({ theirs }) => theirs),
  )
}
