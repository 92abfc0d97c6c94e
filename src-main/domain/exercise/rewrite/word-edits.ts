import { foldTokens, quoteTokens, type FoldedText } from './folded-tokens'

export interface WordEdits {
  /** The fewest words to put in, take out or change (Levenshtein 1966, over words; Wagner & Fischer 1974). */
  readonly count: number
  /** Runs of words that were put in and taken out, as they were written. */
  readonly putIn: readonly string[]
  readonly takenOut: readonly string[]
}

/** Case and punctuation count for nothing. Time and space grow with the product of the two counts of words. */
export function wordEdits(original: string, rewriting: string): WordEdits {
  const [from, to] = [foldTokens(original), foldTokens(rewriting)]
  const costs = table(from, to)
  const same = (a: number, b: number) => from.tokens[a]?.word === to.tokens[b]?.word
  const cost = (a: number, b: number) => costs[a]?.[b] ?? 0
  const takenOut: boolean[] = []
  const putIn: boolean[] = []
  let [a, b] = [from.tokens.length, to.tokens.length]
  while (a > 0 || b > 0) {
    if (a > 0 && b > 0 && same(a - 1, b - 1) && cost(a, b) === cost(a - 1, b - 1)) [a, b] = [a - 1, b - 1]
    else if (a > 0 && b > 0 && cost(a, b) === cost(a - 1, b - 1) + 1) {
      ;[a, b] = [a - 1, b - 1]
      takenOut[a] = putIn[b] = true
    } else if (b > 0 && cost(a, b) === cost(a, b - 1) + 1) putIn[--b] = true
    else takenOut[--a] = true
  }
  return { count: cost(from.tokens.length, to.tokens.length), putIn: runs(to, putIn), takenOut: runs(from, takenOut) }
}

function table(from: FoldedText, to: FoldedText): number[][] {
  const rows = [Array.from({ length: to.tokens.length + 1 }, (_, b) => b)]
  for (const [a, { word }] of from.tokens.entries()) {
    const above = rows[a] ?? []
    const row = [a + 1]
    for (const [b, other] of to.tokens.entries()) {
      const changed = (above[b] ?? 0) + (word === other.word ? 0 : 1)
      row.push(Math.min(changed, (above[b + 1] ?? 0) + 1, (row[b] ?? 0) + 1))
    }
    rows.push(row)
  }
  return rows
}

function runs(text: FoldedText, marked: readonly boolean[]): string[] {
  const found: string[] = []
  let first = -1
  for (let at = 0; at <= text.tokens.length; at++) {
    if (marked[at] && first < 0) first = at
    if (!marked[at] && first >= 0) {
      found.push(quoteTokens(text, first, at))
      first = -1
    }
  }
  return found
}
