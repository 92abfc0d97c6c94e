import { sentencesOf, type Span } from '../../../text/sentences'

/** What moving needs to know of the words that are being marked. Tokens are counted from 0. */
export interface MarkText {
  readonly count: number
  /** The first token of each sentence and of each clause, ascending; the first of all is 0. */
  readonly sentences: readonly number[]
  readonly clauses: readonly number[]
}

/** What a reader pauses at: a clause begins with the next word. Hyphens and apostrophes stand within words. */
const PAUSE = /[,;:.!?…–—()[\]«»“”"•]/

/** Sentences by Unicode's rules, clauses by the signs between two words. `tokens` are stretches of the paragraph. */
export function markTextOf(paragraph: string, tokens: readonly Span[], language?: string): MarkText {
  const clauses = tokens.flatMap(({ start }, at) =>
    at === 0 || PAUSE.test(paragraph.slice(tokens[at - 1]?.end ?? 0, start)) ? [at] : [],
  )
  const sentences: number[] = []
  let token = 0
  for (const sentence of sentencesOf(paragraph, language)) {
    while (token < tokens.length && (tokens[token]?.start ?? 0) < sentence.start) token++
    if (token < tokens.length && (tokens[token]?.start ?? 0) < sentence.end) sentences.push(token)
  }
  return { count: tokens.length, sentences: withStart(sentences, tokens.length), clauses }
}

/** Words may begin before the first sentence that is found; the text's beginning is always a place to stop. */
function withStart(starts: readonly number[], count: number): number[] {
  if (count === 0) return []
  return starts[0] === 0 ? [...starts] : [0, ...starts]
}
