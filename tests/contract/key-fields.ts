import type { SegmentTasks, StudyText } from '../../src-main/domain/labelling/study-text'

/** Names of fields that hold a key, wherever they stand. */
const KEY_FIELDS = new Set(['ink', 'voice', 'names', 'marks', 'note', 'key', 'step', 'why', 'contrast', 'difficulty'])

/** The fields of a value, at any depth, that would tell a key. */
export function keyFieldsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(KEY_FIELDS.has(name) ? [name] : []),
    ...keyFieldsIn(inner),
  ])
}

/** All that an author wrote to be told after an answer, as it would stand in JSON; what the article says itself is left out. */
export function secretsOf(text: StudyText): string[] {
  const written = text.segments.flatMap(({ note, tasks }) => [
    note?.why,
    note?.contrast.text,
    ...keptBackIn(tasks ?? {}),
  ])
  return written.flatMap(words => (words && !text.plain.includes(words) ? [JSON.stringify(words).slice(1, -1)] : []))
}

function keptBackIn({ evidence, pair, strip, rewrite, readings }: SegmentTasks): (string | undefined)[] {
  return [
    ...(evidence ? [evidence.nothing, ...evidence.options.map(({ why }) => why)] : []),
    ...[pair?.text, pair?.why, strip?.without],
    ...(rewrite ? [rewrite.example, ...rewrite.accept, ...rewrite.reject.map(({ why }) => why)] : []),
    ...(readings ? [readings.who, ...readings.split.map(({ why }) => why)] : []),
  ]
}
