import { selectionOf, type MarkState } from '@domain/exercise/mark/caret/mark-state'
import { spansAt } from '@domain/exercise/mark/caret/spans-at'
import type { MarkedSpan } from '@domain/exercise/mark/mark-answer'
import { countTokens, holdsToken } from '@domain/exercise/mark/token-ranges'
import { countWords } from '@ui/figures'
import { heardWords, rangeWords, SPAN_NAMES, wordWithSigns, type Words } from './span-words'

/** What a word is of the spans that hold it: `source begins`, `end of content`; `from` is where the caret was. */
export function boundaryWords({ spans }: Pick<MarkState, 'spans'>, token: number, from: number | null): string[] {
  const entered = spansAt(spans, token)
    .toReversed()
    .flatMap(span => boundaryOf(span, token, from) ?? [])
  const left = from === null ? [] : spans.filter(span => isJumpedOutOf(span, from, token))
  return [...left.map(({ kind }) => `out of ${nameOf(kind)}`), ...entered]
}

function boundaryOf({ kind, pieces }: MarkedSpan, token: number, from: number | null): string | null {
  const at = pieces.findIndex(({ first, end }) => first <= token && token < end)
  const piece = pieces[at]
  if (!piece) return null
  const name = pieces.length > 1 ? `${nameOf(kind)}, piece ${at + 1} of ${pieces.length},` : nameOf(kind)
  const [begins, ends] = [token === piece.first, token === piece.end - 1]
  if (begins && ends) return name.replace(/,$/, '')
  if (begins) return `${name} begins`
  if (ends) return `${name} ends`
  return from !== null && holdsToken([piece], from) ? null : `in ${name.replace(/,$/, '')}`
}

/** Whoever steps over an edge has heard of it; whoever jumps has not. */
function isJumpedOutOf({ pieces }: MarkedSpan, from: number, to: number): boolean {
  const piece = pieces.find(({ first, end }) => first <= from && from < end)
  return piece !== undefined && !holdsToken(pieces, to) && Math.abs(to - from) > 1
}

const nameOf = (kind: MarkedSpan['kind']) => SPAN_NAMES[kind].toLowerCase()

/** Where the caret stands: its word and what that is part of. */
export function caretWords(state: MarkState, words: Words, from: number | null = null): string {
  if (state.text.count === 0) return 'There are no words to mark.'
  return wordAndBoundaries(wordWithSigns(words, state.caret), boundaryWords(state, state.caret, from))
}

/** A comma or a stop after the word would be a second one before what follows. */
function wordAndBoundaries(word: string, boundaries: readonly string[]): string {
  return boundaries.length > 0 ? `${word.replace(/[.,;:]+$/, '')}, ${boundaries.join(', ')}` : word
}

/** How much is selected, and in how many pieces. */
export function selectionWords(state: MarkState): string {
  const pieces = selectionOf(state)
  if (pieces.length === 0) return ''
  const count = countWords(countTokens(pieces), 'word')
  return pieces.length > 1 ? `${count} selected in ${pieces.length} pieces` : `${count} selected`
}

export const spanHeard = (words: Words, span: MarkedSpan) =>
  `${SPAN_NAMES[span.kind]} ${heardWords(words, span)}${span.pieces.length > 1 ? `, in ${span.pieces.length} pieces` : ''}`

/** Beside the sentence, and what is heard when one comes into it: where the caret is and what a key would act on. */
export function hereWords(state: MarkState, words: Words): string {
  const { caret, chosen, text } = state
  if (text.count === 0) return caretWords(state, words)
  const word = `“${rangeWords(words, { first: caret, end: caret + 1 })}”`
  const place = `Word ${caret + 1} of ${text.count}: ${wordAndBoundaries(word, boundaryWords(state, caret, null))}.`
  if (chosen) return `${place} In hand: ${spanHeard(words, chosen)}.`
  const selected = selectionWords(state)
  return selected ? `${place} ${selected}.` : place
}
