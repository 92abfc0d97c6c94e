import type { MarkLayer } from '@domain/exercise/exercises'
import { SPAN_KINDS, type MarkedSpan, type SpanKind, type TokenRange } from '@domain/exercise/mark/mark-answer'
import type { Span } from '@domain/text/sentences'
import { LABEL_HINTS, LABEL_NAMES } from '@ui/codebook-words'

export const SPAN_NAMES: Readonly<Record<SpanKind, string>> = {
  source: 'Source',
  cue: 'Cue',
  content: 'Content',
  ...LABEL_NAMES,
}

export const SPAN_HINTS: Readonly<Record<SpanKind, string>> = {
  source: 'who it is handed to',
  cue: 'the words that hand it over',
  content: 'what is handed over',
  ...LABEL_HINTS,
}

/** The kinds of a layer with their keys, in the order of the keys. */
export const kindsOf = (layer: MarkLayer) => SPAN_KINDS[layer].map((kind, at) => ({ kind, key: String(at + 1) }))

/** The words of a sentence, to be quoted: tokens are stretches of `paragraph`. */
export interface Words {
  readonly paragraph: string
  readonly tokens: readonly Span[]
}

/** From the first word of a range to its last, with the signs between them. */
export function rangeWords({ paragraph, tokens }: Words, { first, end }: TokenRange): string {
  return paragraph.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0)
}

/** A span as it is quoted: its pieces with an ellipsis between them. */
export const spanWords = (words: Words, { pieces }: Pick<MarkedSpan, 'pieces'>) =>
  pieces.map(piece => rangeWords(words, piece)).join(' … ')

/** Words that are heard one after the other; what is long is told by its ends. */
const HEARD_WHOLE = 9
const HEARD_AT_AN_END = 3

export function heardWords(words: Words, { pieces }: Pick<MarkedSpan, 'pieces'>): string {
  const heard = pieces.map(piece => {
    const { first, end } = piece
    if (end - first <= HEARD_WHOLE) return rangeWords(words, piece)
    const begin = rangeWords(words, { first, end: first + HEARD_AT_AN_END })
    return `${begin} … ${rangeWords(words, { first: end - HEARD_AT_AN_END, end })}`
  })
  return heard.map(piece => `“${piece}”`).join(' and ')
}

/** A word with the signs that cling to it: a reader pauses at a comma and lifts the voice at a question mark. */
export function wordWithSigns({ paragraph, tokens }: Words, token: number): string {
  const { start, end } = tokens[token] ?? { start: 0, end: 0 }
  const before = /\S*$/.exec(paragraph.slice(tokens[token - 1]?.end ?? 0, start))?.[0] ?? ''
  const after = /^\S*/.exec(paragraph.slice(end, tokens[token + 1]?.start ?? paragraph.length))?.[0] ?? ''
  return `${before}${paragraph.slice(start, end)}${after}`
}
