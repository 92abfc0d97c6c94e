import * as v from 'valibot'
import { Document, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import { paragraphsOf, type Paragraph } from '../text/paragraphs'
import { frontMatter, notes, type FrontMatter, type Notes } from './front-matter'
import { markUp, unmark, type Breach, type MarkedStretch } from './markup'
import type { Segment, StudyText } from './study-text'

export interface Parsed {
  /** `null` when the file is broken; breaches then say where. */
  readonly text: StudyText | null
  readonly breaches: readonly Breach[]
  /** Lines of the file, from 1, by segment id. */
  readonly lines: { readonly segments: ReadonlyMap<string, number>; readonly notes: ReadonlyMap<string, number> }
}

const FENCE = '---\n'

/**
 * Reads a study text: front matter between two lines `---`, the text with ink markup in line, a line `---`, and the
 * notes by segment id. Never throws; a file that is not a study text has breaches and no text.
 */
export function parseStudyText(file: string): Parsed {
  const none = { segments: new Map<string, number>(), notes: new Map<string, number>() }
  const parts = split(file)
  if (!parts) {
    const message = 'Not a study text: front matter, text and notes are parted by lines of three hyphens.'
    return { text: null, breaches: [{ line: 1, rule: 'parts', message }], lines: none }
  }
  const front = yamlPart(parts.front, 2, frontMatter)
  const below = yamlPart(parts.notes, parts.notesLine, notes)
  const { plain, stretches, breaches: inBody } = unmark(parts.body)
  const paragraphs = paragraphsOf(plain)
  const breaches = [
    ...front.breaches,
    ...inBody.map(breach => ({ ...breach, line: breach.line + parts.bodyLine })),
    ...below.breaches,
  ]
  const lines = {
    segments: new Map(stretches.map(stretch => [stretch.id, stretch.line + parts.bodyLine])),
    notes: below.lines,
  }
  if (!front.value || !below.value || inBody.length > 0) return { text: null, breaches, lines }
  const segments = stretches.map(stretch => segmentOf(stretch, plain, paragraphs, below.value ?? {}))
  const strays = Object.keys(below.value).filter(id => !lines.segments.has(id))
  for (const id of strays) {
    breaches.push({
      line: below.lines.get(id) ?? 1,
      rule: 'note-without-segment',
      message: `There is no segment ${id}.`,
    })
  }
  return { text: { ...front.value, plain, paragraphs, segments }, breaches, lines }
}

/** The inverse of `parseStudyText`: the one way a study text's file is written. */
export function writeStudyText(text: StudyText): string {
  const { plain, paragraphs, segments, ...front } = text
  const stretches = segments.map(segment => {
    const base = paragraphs[segment.paragraph]?.start ?? 0
    const marks = segment.marks.map(mark => ({
      ...mark,
      start: mark.start - segment.start,
      end: mark.end - segment.start,
    }))
    return { ...segment, start: base + segment.start, end: base + segment.end, marks }
  })
  const keyed = Object.fromEntries(segments.flatMap(segment => (segment.note ? [[segment.id, segment.note]] : [])))
  return (
    FENCE +
    yaml(ordered(front)) +
    FENCE +
    markUp(plain, stretches) +
    '\n' +
    FENCE +
    (segments.some(s => s.note) ? yaml(keyed) : '')
  )
}

function split(file: string) {
  const front = file.startsWith(FENCE) ? file.indexOf('\n' + FENCE, FENCE.length - 1) : -1
  if (front < 0) return null
  const bodyAt = front + 1 + FENCE.length
  const end = file.indexOf('\n' + FENCE, bodyAt)
  if (end < 0) return null
  const notesAt = end + 1 + FENCE.length
  const lineAt = (offset: number) => file.slice(0, offset).split('\n').length
  return {
    front: file.slice(FENCE.length, front + 1),
    body: file.slice(bodyAt, end),
    bodyLine: lineAt(bodyAt),
    notes: file.slice(notesAt),
    notesLine: lineAt(notesAt),
  }
}

function yamlPart<T>(source: string, firstLine: number, schema: v.GenericSchema<unknown, T>) {
  const counter = new LineCounter()
  const document = parseDocument(source, { lineCounter: counter, version: '1.2' })
  const lineOf = (offset: number) => counter.linePos(offset).line + firstLine - 1
  const breaches: Breach[] = document.errors.map(error => ({
    line: lineOf(error.pos[0]),
    rule: 'yaml',
    message: error.message.split('\n')[0] ?? 'Not YAML.',
  }))
  const lines = new Map<string, number>()
  visit(document, {
    Pair(_, pair, path) {
      const key = pair.key as { value?: unknown; range?: [number, number, number] } | null
      if (path.length === 2 && key?.range) lines.set(String(key.value), lineOf(key.range[0]))
    },
  })
  if (breaches.length > 0) return { value: null, breaches, lines }
  const result = v.safeParse(schema, document.toJS({ maxAliasCount: 0 }) ?? {})
  if (result.success) return { value: result.output, breaches, lines }
  for (const issue of result.issues) {
    const path = issue.path?.map(step => String(step.key)) ?? []
    const line = lines.get(path[0] ?? '') ?? firstLine
    breaches.push({ line, rule: 'field', message: `${path.join('.') || 'The part'}: ${issue.message}` })
  }
  return { value: null, breaches, lines }
}

function segmentOf(stretch: MarkedStretch, plain: string, paragraphs: readonly Paragraph[], all: Notes): Segment {
  const paragraph = paragraphs.findLast(p => p.start <= stretch.start)
  const start = stretch.start - (paragraph?.start ?? 0)
  const note = all[stretch.id]
  return {
    id: stretch.id,
    paragraph: paragraph?.index ?? 0,
    start,
    end: start + stretch.end - stretch.start,
    text: plain.slice(stretch.start, stretch.end),
    ink: stretch.ink,
    voice: stretch.voice,
    names: stretch.names,
    marks: stretch.marks.map(mark => ({ ...mark, start: mark.start + start, end: mark.end + start })),
    ...(note ? { note } : {}),
  }
}

/** Keys in the schema's order, so that a text is always written the same way; `example` only where it says yes. */
function ordered(front: Omit<StudyText, 'plain' | 'paragraphs' | 'segments'>): Record<string, unknown> {
  const keys = Object.keys(frontMatter.entries) as (keyof FrontMatter)[]
  return Object.fromEntries(keys.filter(key => key !== 'example' || front.example).map(key => [key, front[key]]))
}

function yaml(value: unknown): string {
  const document = new Document(value, { version: '1.2', aliasDuplicateObjects: false })
  visit(document, {
    Seq(_, node) {
      if (isSeq(node)) node.flow = true
    },
  })
  return document.toString({ lineWidth: 110, flowCollectionPadding: false })
}
