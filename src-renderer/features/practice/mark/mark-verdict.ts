import type { FeedbackOf } from '@contract/practice'
import { countWords } from '@ui/figures'
import type { AnsweredOf, GivenOf, Verdict } from '../exercise-parts'
import { rangeWords, SPAN_NAMES, type Words } from './span-words'

type Told = FeedbackOf<'mark'>
export type KindTold = Told['kinds'][number]

/** Above this share of the words the marks are as good as the key’s, but for an edge. */
const NEARLY = 0.8

export function markVerdict({ correct, score, kinds }: Pick<Told, 'correct' | 'score' | 'kinds'>): Verdict {
  const key = ''
  if (correct === null) {
    return { tone: 'open', head: 'After an appeal, this sentence is no longer scored.', key, short: 'Not scored' }
  }
  const sum = (part: 'hits' | 'missed' | 'extra') => kinds.reduce((all, kind) => all + kind[part].length, 0)
  const counts = { hits: sum('hits'), missed: sum('missed'), extra: sum('extra') }
  if (correct) return { tone: 'right', head: 'Right, to the word.', key, short: 'Right' }
  const { found, over } = sharesOf(counts, 'the key’s ')
  const head = [`${found} found`, over].filter(Boolean).join(', ')
  const isNear = (score ?? 0) >= NEARLY
  return {
    tone: (score ?? 0) > 0 ? 'half' : 'again',
    head: isNear ? `Nearly: ${head}.` : `${head}.`,
    key,
    short: sharesWords(counts),
  }
}

interface Counts {
  readonly hits: number
  readonly missed: number
  readonly extra: number
}

/** The score in plain words: `9 of 11 marks on words, 1 too many`; a word with two kinds has two. */
export function sharesWords(counts: Counts): string {
  const { found, over } = sharesOf(counts)
  return over ? `${found}, ${over}` : found
}

const overWords = (extra: number) => (extra > 0 ? `${extra} too many` : '')

/** Not “of 18 words”: that would count the words of the sentence, which the caret counts. */
const sharesOf = ({ hits, missed, extra }: Counts, whose = '') => ({
  found: `${hits} of ${whose}${countWords(hits + missed, 'mark on a word', 'marks on words')}`,
  over: overWords(extra),
})

const countsOf = ({ hits, missed, extra }: KindTold): Counts => ({
  hits: hits.length,
  missed: missed.length,
  extra: extra.length,
})

/** What came of one kind, in a few words. */
export function kindWords(told: KindTold): string {
  const { hits, missed, extra } = countsOf(told)
  if (hits + missed === 0)
    return extra === 0 ? 'none here, and none marked' : `none here; ${countWords(extra, 'word')} too many`
  if (missed + extra === 0) return hits === 1 ? 'the one word' : `all ${countWords(hits, 'word')}, to the word`
  return [`${hits} of ${countWords(hits + missed, 'word')}`, overWords(extra)].filter(Boolean).join(', ')
}

/** Words that stand one after the other are quoted together: `“of the”, “said”`. */
export function tokenWords(words: Words, tokens: readonly number[]): string {
  const runs: { first: number; end: number }[] = []
  for (const token of tokens) {
    const last = runs.at(-1)
    if (last?.end === token) last.end = token + 1
    else runs.push({ first: token, end: token + 1 })
  }
  return runs.map(run => `“${rangeWords(words, run)}”`).join(', ')
}

/** The picture in words: kind by kind what was left out and what was too much. */
export function spokenTold(
  { item, feedback }: Pick<AnsweredOf<'mark'>, 'item' | 'feedback'>,
  paragraph: string,
): string {
  const words: Words = { paragraph, tokens: item.tokens }
  return feedback.kinds
    .map(kind => {
      const missed = kind.missed.length ? ` Left out: ${tokenWords(words, kind.missed)}.` : ''
      const extra = kind.extra.length ? ` Too much: ${tokenWords(words, kind.extra)}.` : ''
      return `${SPAN_NAMES[kind.kind]}: ${kindWords(kind)}.${missed}${extra}`
    })
    .join(' ')
}

/** What was marked, for lists: `3 marks`. */
export const givenWords = ({ spans }: Pick<GivenOf<'mark'>, 'spans'>) => countWords(spans.length, 'mark')
