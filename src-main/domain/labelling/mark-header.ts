import { HARMLESS_KINDS, MARK_KINDS } from './codebook'
import type { Mark } from './study-text'

/** What stands between a mark's brace and its bar: `cue loaded`, `hedge harmless`, `cue#1` for a piece. */
export interface MarkHeader {
  readonly marks: readonly Omit<Mark, 'start' | 'end'>[]
  /** Words of it that are no kind of mark. */
  readonly unknown: readonly string[]
}

const KIND = /^(?<kind>[a-z-]+)(?:#(?<piece>[A-Za-z0-9][\w-]{0,31}))?$/

export function readMarkHeader(text: string): MarkHeader {
  const words = text.split(' ')
  const harmless = words.at(-1) === 'harmless' && words.pop() !== undefined
  const marks: Omit<Mark, 'start' | 'end'>[] = []
  const unknown: string[] = []
  for (const word of words) {
    const { kind = '', piece } = KIND.exec(word)?.groups ?? {}
    if (isOneOf(MARK_KINDS, kind)) {
      marks.push({ kind, harmless: harmless && isOneOf(HARMLESS_KINDS, kind), ...(piece ? { piece } : {}) })
    } else unknown.push(word)
  }
  return { marks, unknown }
}

/** Marks of one span share a header, unless some of those that could be harmless are and others are not. */
export function writeMarkHeaders(ofOneSpan: readonly Mark[]): string[] {
  const harmless = ofOneSpan.filter(mark => mark.harmless)
  const others = ofOneSpan.filter(mark => !mark.harmless)
  const words = (marks: readonly Mark[]) => marks.map(({ kind, piece }) => (piece ? `${kind}#${piece}` : kind))
  if (harmless.length === 0) return [words(ofOneSpan).join(' ')]
  if (others.every(mark => mark.kind === 'cue')) return [[...words(ofOneSpan), 'harmless'].join(' ')]
  return [words(others).join(' '), [...words(harmless), 'harmless'].join(' ')]
}

/** From left to right, of two that begin together the longer first, then as the codebook lists the kinds. */
export function byPlace(a: Mark, b: Mark): number {
  const kinds = MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind)
  const [piece, other] = [a.piece ?? '', b.piece ?? '']
  return a.start - b.start || b.end - a.end || kinds || Number(piece > other) - Number(piece < other)
}

function isOneOf<T extends string>(words: readonly T[], word: string): word is T {
  return (words as readonly string[]).includes(word)
}
