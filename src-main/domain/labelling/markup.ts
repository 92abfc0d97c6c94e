import { HARMLESS_KINDS, INKS, MARK_KINDS, type Ink, type MarkKind } from './codebook'
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

const isOneOf = <T extends string>(words: readonly T[], word: string): word is T =>
  (words as readonly string[]).includes(word)

/**
 * Takes the ink markup away: `{s004 attribution names=wp|{cue|According to} the paper,}`. A backslash keeps
 * `\ { } |` and the hyphens of a line `---` as they are. Line numbers of breaches are of the body, from 0.
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
    if (!parts?.id || !isOneOf(INKS, parts.ink ?? '')) {
      breach('segment-header', `“${text}” is no header of a segment: id, ink, then by=… and names=… where they apply.`)
      return
    }
    const list = (words: string | undefined, separator: string) => words?.split(separator) ?? []
    stretches.push({
      id: parts.id,
      ink: parts.ink as Ink,
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
    const words = text.split(' ')
    const harmless = words.at(-1) === 'harmless' && words.pop() !== undefined
    for (const kind of words) {
      if (isOneOf(MARK_KINDS, kind)) {
        const canBe = isOneOf(HARMLESS_KINDS, kind)
        marks.push({ kind, start, end: plain.length - base, harmless: harmless && canBe })
      } else breach('mark-kind', `“${kind}” is no kind of mark.`)
    }
  }

  content(0, [], 0)
  return { plain, stretches, breaches }
}

function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind)
}

function escape(words: string): string {
  return words.replace(/[\\{}|]/g, '\\$&')
}

/** The inverse of `unmark`; marks are relative to their stretch. Throws a RangeError if two marks cross. */
export function markUp(plain: string, stretches: readonly Omit<MarkedStretch, 'line'>[]): string {
  let body = ''
  let at = 0
  for (const stretch of stretches) {
    const voice = stretch.voice.length > 0 ? ` by=${stretch.voice.join('>')}` : ''
    const names = stretch.names.length > 0 ? ` names=${stretch.names.join(',')}` : ''
    const words = markWords(plain.slice(stretch.start, stretch.end), stretch.marks)
    body += escape(plain.slice(at, stretch.start)) + `{${stretch.id} ${stretch.ink}${voice}${names}|${words}}`
    at = stretch.end
  }
  return (body + escape(plain.slice(at))).replace(/^---$/gm, '\\---')
}

function markWords(words: string, marks: readonly Mark[]): string {
  const groups = headersOf(marks)
  const open: typeof groups = []
  let out = ''
  let at = 0
  const closeUntil = (place: number) => {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= place) {
      const closing = open.pop()?.end ?? at
      out += escape(words.slice(at, closing)) + '}'
      at = closing
    }
  }
  for (const group of groups) {
    closeUntil(group.start)
    if (group.end > (open.at(-1)?.end ?? words.length))
      throw new RangeError('Marks cross, or end outside their segment.')
    out += escape(words.slice(at, group.start)) + `{${group.header}|`
    at = group.start
    open.push(group)
  }
  closeUntil(words.length)
  return out + escape(words.slice(at))
}

/** Marks of one span share a header, unless some of those that could be harmless are and others are not. */
function headersOf(marks: readonly Mark[]): { start: number; end: number; header: string }[] {
  const spans = Map.groupBy(marks.toSorted(byPlace), mark => `${mark.start}-${mark.end}`)
  return [...spans.values()].flatMap(group => {
    const first = group[0]
    if (!first) return []
    const harmless = group.filter(mark => mark.harmless)
    const others = group.filter(mark => !mark.harmless)
    const together = harmless.length === 0 || others.every(mark => mark.kind === 'cue')
    const kinds = (some: readonly Mark[]): MarkKind[] => some.map(mark => mark.kind)
    const headers = together
      ? [[...kinds(group), ...(harmless.length > 0 ? ['harmless'] : [])]]
      : [kinds(others), [...kinds(harmless), 'harmless']]
    return headers.map(words => ({ start: first.start, end: first.end, header: words.join(' ') }))
  })
}
