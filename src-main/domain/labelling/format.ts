import { paragraphsOf, type Paragraph } from '../text/paragraphs'
import { frontMatter, notes, type FrontMatter, type Notes } from './front-matter'
import { unmark, type Breach, type MarkedStretch } from './markup'
import { tasksById, type TasksById } from './segment-tasks'
import type { Segment, StudyText } from './study-text'
import { markUp } from './write-markup'
import { readYaml, writeYaml } from './yaml-part'

export interface Parsed {
  /** `null` when the file is broken; breaches then say where. */
  readonly text: StudyText | null
  readonly breaches: readonly Breach[]
  readonly lines: Lines
}

/** Lines of the file, from 1, by segment id; of a note's or task's part by `id.part`, such as `s004.strip`. */
export interface Lines {
  readonly segments: ReadonlyMap<string, number>
  readonly notes: ReadonlyMap<string, number>
  readonly tasks: ReadonlyMap<string, number>
}

const FENCE = '---\n'

/**
 * Reads a study text: front matter between two lines `---`, the text with ink markup in line, a line `---`, the notes
 * by segment id, and perhaps another line `---` and the author's tasks by segment id. Never throws; a file that is not
 * a study text has breaches and no text.
 */
export function parseStudyText(file: string): Parsed {
  const parts = split(file)
  if (!parts) {
    const lines = { segments: new Map(), notes: new Map(), tasks: new Map() }
    return { text: null, breaches: [{ line: 1, ...whyNoStudyText(file) }], lines }
  }
  const front = readYaml(parts.front, 2, frontMatter)
  const below = readYaml(parts.notes, parts.notesLine, notes)
  const last = readYaml(parts.tasks, parts.tasksLine, tasksById)
  const { plain, stretches, breaches: inBody } = unmark(parts.body)
  const breaches = [
    ...front.breaches,
    ...inBody.map(breach => ({ ...breach, line: breach.line + parts.bodyLine })),
    ...below.breaches,
    ...last.breaches,
  ]
  const lines = {
    segments: new Map(stretches.map(stretch => [stretch.id, stretch.line + parts.bodyLine])),
    notes: below.lines,
    tasks: last.lines,
  }
  if (!front.value || !below.value || !last.value || inBody.length > 0) return { text: null, breaches, lines }
  for (const [part, { value }] of [['note', below] as const, ['tasks', last] as const]) {
    const strays = Object.keys(value ?? {}).filter(id => !lines.segments.has(id))
    breaches.push(...strays.map(id => stray(part, id, lines)))
  }
  const paragraphs = paragraphsOf(plain)
  const keyed = { notes: below.value, tasks: last.value }
  const segments = stretches.map(stretch => segmentOf(stretch, plain, paragraphs, keyed))
  return { text: { ...front.value, plain, paragraphs, segments }, breaches, lines }
}

function stray(part: 'note' | 'tasks', id: string, lines: Lines): Breach {
  const line = lines[part === 'note' ? 'notes' : 'tasks'].get(id) ?? 1
  return { line, rule: `${part}-without-segment`, message: `There is no segment ${id}.` }
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
  const keyed = <Part extends 'note' | 'tasks'>(part: Part) =>
    segments.flatMap(segment => (segment[part] ? [[segment.id, segment[part]] as const] : []))
  const part = (entries: readonly (readonly [string, unknown])[]) =>
    entries.length > 0 ? writeYaml(Object.fromEntries(entries)) : ''
  const [below, last] = [keyed('note'), keyed('tasks')]
  const parts = [writeYaml(ordered(front)), `${markUp(plain, stretches)}\n`, part(below)]
  return FENCE + [...parts, ...(last.length > 0 ? [part(last)] : [])].join(FENCE)
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
  // From the line end before the notes, since there may be none.
  const notesEnd = file.indexOf('\n' + FENCE, notesAt - 1)
  const tasksAt = notesEnd < 0 ? file.length : notesEnd + 1 + FENCE.length
  const lineAt = (offset: number) => file.slice(0, offset).split('\n').length
  return {
    front: file.slice(FENCE.length, front + 1),
    body: file.slice(bodyAt, end),
    bodyLine: lineAt(bodyAt),
    notes: notesEnd < 0 ? file.slice(notesAt) : file.slice(notesAt, notesEnd + 1),
    notesLine: lineAt(notesAt),
    tasks: file.slice(tasksAt),
    tasksLine: lineAt(tasksAt),
  }
}

interface Keyed {
  readonly notes: Notes
  readonly tasks: TasksById
}

function segmentOf(stretch: MarkedStretch, plain: string, paragraphs: readonly Paragraph[], keyed: Keyed): Segment {
  const paragraph = paragraphs.findLast(p => p.start <= stretch.start)
  const start = stretch.start - (paragraph?.start ?? 0)
  // An id may be that of something every object has, such as "constructor".
  const note = Object.hasOwn(keyed.notes, stretch.id) ? keyed.notes[stretch.id] : undefined
  const tasks = Object.hasOwn(keyed.tasks, stretch.id) ? keyed.tasks[stretch.id] : undefined
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
    ...(tasks ? { tasks } : {}),
  }
}

/** Keys in the schema's order, so that a text is always written the same way; what says nothing is left out. */
function ordered(front: Omit<StudyText, 'plain' | 'paragraphs' | 'segments'>): Record<string, unknown> {
  const keys = Object.keys(frontMatter.entries) as (keyof FrontMatter)[]
  return Object.fromEntries(
    keys.filter(key => front[key] !== undefined && front[key] !== false).map(key => [key, front[key]]),
  )
}
