import type { Span } from '@domain/text/sentences'

/** Picked words as they stand in the paragraph, neighbours together: `["farce", "of course"]`. */
export function pickedWords(paragraph: string, tokens: readonly Span[], picked: readonly number[]): string[] {
  const groups: { first: number; last: number }[] = []
  for (const token of picked) {
    const group = groups.at(-1)
    if (group && token === group.last + 1) group.last = token
    else groups.push({ first: token, last: token })
  }
  return groups.map(({ first, last }) => paragraph.slice(tokens[first]?.start, tokens[last]?.end))
}

/** `“farce” and “of course”`; empty for none. */
export function quotedList(words: readonly string[]): string {
  const quoted = words.map(one => `“${one}”`)
  const last = quoted.pop()
  if (last === undefined) return ''
  return quoted.length > 0 ? `${quoted.join(', ')} and ${last}` : last
}

/** A stretch of the sentence: one of its words, with its place among them, or the signs and spaces between two. */
export interface SentencePiece {
  readonly text: string
  readonly token: number | null
}

export function sentencePieces(paragraph: string, sentence: Span, tokens: readonly Span[]): SentencePiece[] {
  const pieces: SentencePiece[] = []
  let at = sentence.start
  for (const [token, { start, end }] of tokens.entries()) {
    if (start > at) pieces.push({ text: paragraph.slice(at, start), token: null })
    pieces.push({ text: paragraph.slice(start, end), token })
    at = end
  }
  if (at < sentence.end) pieces.push({ text: paragraph.slice(at, sentence.end), token: null })
  return pieces
}
