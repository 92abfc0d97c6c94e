import { INKS, type Ink } from './codebook'
import { byPlace, readMarkHeader } from './mark-header'
import type { Mark } from './study-text'

/** A breach of the format or the codebook: a line of the file from 1, the rule's short name, a sentence. */
export interface Breach {
  readonly line: number
  readonly rule: string
  readonly message: string
}

/** A segment as it stands in the body; offsets are UTF-16 code units of the plain text. */
export interface MarkedStretch {
  readonly id: string
  readonly ink: Ink
  readonly voice: readonly string[]
  readonly names: readonly string[]
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
  /** Of the body, from 0. */
  readonly line: number
}

export interface Unmarked {
  readonly plain: string
  readonly stretches: readonly MarkedStretch[]
  readonly breaches: readonly Breach[]
}

/** Deeper than any text needs; a file made to be deep must not use up the stack. */
const DEPTH_MAX = 16
const ESCAPED = new Set(['\\', '{', '}', '|', '-'])
const HEADER = /^(?<id>[A-Za-z0-9][\w-]*) (?<ink>[a-z]+)(?: by=(?<by>[\w>-]+))?(?: names=(?<names>[\w,-]+))?$/

const isInk = (word: string): word is Ink => (INKS as readonly string[]).includes(word)

/**
 * Takes the ink markup away: `{s004 attribution names=wp|{cue|According to} the paper,}`. A backslash keeps
 * `\ { } |` and the hyphens of a line `---` as they are. Line numbers of breaches are of the body, from 0.
 * A mark in pieces has a name: `{cue#1|put} it {cue#1|like this}`; so marks can cross too, though braces nest.
 */
export function unmark(body: string): Unmarked {
  const breaches: Breach[] = []
  const stretches: MarkedStretch[] = []
  let plain = ''
  let at = 0
  let line = 0
  const breach = (rule: string, message: string) => breaches.push({ line, rule, message })

  const header = () => {
    const bar = body.indexOf('|', at)
    const text = bar < 0 ? '' : body.slice(at + 1, bar)
    if (bar < 0 || /[{}\n]/.test(text)) {
      breach('markup', 'An opening brace has no header that ends with “|”. A brace of the text is written \\{.')
      at += 1
      return null
    }
    at = bar + 1
    return text
  }

  /** Reads up to the closing brace of the stretch, or to the end of the body at depth 0. */
  const content = (depth: number, marks: Mark[], base: number) => {
    while (at < body.length) {
      const char = body.charAt(at)
      if (char === '\\' && ESCAPED.has(body.charAt(at + 1))) {
        plain += body.charAt(at + 1)
        at += 2
      } else if (char === '{') {
        if (depth === 0) segment()
        else if (depth < DEPTH_MAX) mark(depth, marks, base)
        else {
          breach('markup', 'Marks are nested deeper than any text needs.')
          at = body.length
        }
      } else if (char === '}') {
        at += 1
        if (depth > 0) return
        breach('markup', 'A closing brace closes nothing. A brace of the text is written \\}.')
      } else {
        if (char === '\n') {
          if (depth > 0) breach('segment-in-one-paragraph', 'A segment or mark goes on over the end of its paragraph.')
          line += 1
        }
        plain += char
        at += 1
      }
    }
    if (depth > 0) breach('markup', 'A segment or mark is not closed.')
  }

  const segment = () => {
    const from = line
    const text = header()
    const start = plain.length
    const marks: Mark[] = []
    content(1, marks, start)
    if (text === null) return
    const parts = HEADER.exec(text)?.groups
    const ink = parts?.ink ?? ''
    if (!parts?.id || !isInk(ink)) {
      breach('segment-header', `“${text}” is no header of a segment: id, ink, then by=… and names=… where they apply.`)
      return
    }
    const list = (words: string | undefined, separator: string) => words?.split(separator) ?? []
    stretches.push({
      id: parts.id,
      ink,
      voice: list(parts.by, '>'),
      names: list(parts.names, ','),
      start,
      end: plain.length,
      marks: marks.toSorted(byPlace),
      line: from,
    })
  }

  const mark = (depth: number, marks: Mark[], base: number) => {
    const text = header()
    const start = plain.length - base
    content(depth + 1, marks, base)
    if (text === null) return
    const { marks: read, unknown } = readMarkHeader(text)
    marks.push(...read.map(one => ({ ...one, start, end: plain.length - base })))
    for (const word of unknown) breach('mark-kind', `“${word}” is no kind of mark.`)
  }

  content(0, [], 0)
  return { plain, stretches, breaches }
}
