import { paragraphsOf, type Paragraph } from '../text/paragraphs'
import { frontMatter, notes, type FrontMatter, type Notes } from './front-matter'
import { markUp, unmark, type Breach, type MarkedStretch } from './markup'
import type { Segment, StudyText } from './study-text'
import { readYaml, writeYaml } from './yaml-part'

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
  if (!parts) return { text: null, breaches: [{ line: 1, ...whyNoStudyText(file) }], lines: none }
  const front = readYaml(parts.front, 2, frontMatter)
  const below = readYaml(parts.notes, parts.notesLine, notes)
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
    writeYaml(ordered(front)) +
    FENCE +
    markUp(plain, stretches) +
    '\n' +
    FENCE +
    (segments.some(s => s.note) ? writeYaml(keyed) : '')
  )
}

/** An editor's doing is named as such, since the lines that are missed stand before everybody's eyes. */
function whyNoStudyText(file: string): Omit<Breach, 'line'> {
  if (file.startsWith('\uFEFF')) {
    return { rule: 'byte-order-mark', message: 'The file begins with a byte order mark. Save it as UTF-8 without one.' }
  }
  if (file.startsWith('---\r\n')) {
    return { rule: 'line-ends', message: 'The file has the line ends of Windows. Save it with plain line feeds.' }
  }
  const message = 'Not a study text: front matter, text and notes are parted by lines of three hyphens.'
  return { rule: 'parts', message }
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
