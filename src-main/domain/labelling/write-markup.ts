import { byPlace, writeMarkHeaders } from './mark-header'
import type { MarkedStretch } from './markup'
import type { Mark } from './study-text'

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
  const groups = spansOf(marks)
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

function spansOf(marks: readonly Mark[]): { start: number; end: number; header: string }[] {
  const spans = Map.groupBy(marks.toSorted(byPlace), mark => `${mark.start}-${mark.end}`)
  return [...spans.values()].flatMap(group =>
    writeMarkHeaders(group).map(header => ({ start: group[0]?.start ?? 0, end: group[0]?.end ?? 0, header })),
  )
}
