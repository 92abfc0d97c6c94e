import type { TokenRange } from './mark-answer'

/** Pieces are ranges in order and apart from each other: between two of them lies at least one word. */
export type Pieces = readonly TokenRange[]

/** Any ranges as pieces: in order, those that touch or overlap as one, empty ones gone. */
export function joined(ranges: readonly TokenRange[]): TokenRange[] {
  const pieces: TokenRange[] = []
  for (const range of ranges.filter(({ first, end }) => end > first).toSorted((a, b) => a.first - b.first)) {
    const last = pieces.at(-1)
    if (last && range.first <= last.end) {
      pieces[pieces.length - 1] = { first: last.first, end: Math.max(last.end, range.end) }
    } else pieces.push({ first: range.first, end: range.end })
  }
  return pieces
}

export function without(pieces: Pieces, { first, end }: TokenRange): TokenRange[] {
  return joined(
    pieces.flatMap(piece => [
      { first: piece.first, end: Math.min(piece.end, first) },
      { first: Math.max(piece.first, end), end: piece.end },
    ]),
  )
}

export const holdsToken = (pieces: Pieces, token: number) =>
  pieces.some(({ first, end }) => first <= token && token < end)

export const holdsRange = (pieces: Pieces, { first, end }: TokenRange) =>
  pieces.some(piece => piece.first <= first && end <= piece.end)

export const countTokens = (pieces: Pieces) => pieces.reduce((sum, { first, end }) => sum + end - first, 0)

export const samePieces = (one: Pieces, other: Pieces) =>
  one.length === other.length && one.every(({ first, end }, at) => first === other[at]?.first && end === other[at].end)
