import * as v from 'valibot'
import { Document, isPair, isScalar, LineCounter, parseDocument, visit, type Document as YamlDocument } from 'yaml'
import type { Breach } from './markup'

interface Read<T> {
  /** `null` when there are breaches. */
  readonly value: T | null
  readonly breaches: readonly Breach[]
  /** Lines of the file, from 1, of the keys at the top and, as `top.key`, of those right below them. */
  readonly lines: ReadonlyMap<string, number>
}

/** Reads a part of a study text that begins at `firstLine` of its file. Never throws. */
export function readYaml<T>(source: string, firstLine: number, schema: v.GenericSchema<unknown, T>): Read<T> {
  const counter = new LineCounter()
  const lineOf = (offset: number) => counter.linePos(offset).line + firstLine - 1
  const failed = (breaches: Breach[], lines = new Map<string, number>()) => ({ value: null, breaches, lines })
  let document: YamlDocument
  let value: unknown
  try {
    document = parseDocument(source, { lineCounter: counter, version: '1.2' })
    const errors = document.errors.map(({ pos, message }) => ({
      line: lineOf(pos[0]),
      rule: 'yaml',
      message: message.split('\n')[0] ?? 'Not YAML.',
    }))
    if (errors.length > 0) return failed(errors)
    value = document.toJS({ maxAliasCount: 0 })
  } catch {
    // The library has two ways out that are no parse errors: an alias, which we allow none of, and its stack.
    return failed([{ line: firstLine, rule: 'yaml', message: 'This part has aliases or is nested too deep.' }])
  }
  const lines = linesOfKeys(document, lineOf)
  const result = v.safeParse(schema, value ?? {})
  if (result.success) return { value: result.output, breaches: [], lines }
  const breaches = result.issues.map(({ path = [], message }) => {
    const keys = path.map(step => String(step.key))
    const line = lines.get(keys.slice(0, 2).join('.')) ?? lines.get(keys[0] ?? '') ?? firstLine
    return { line, rule: 'field', message: `${keys.join('.') || 'The part'}: ${message}` }
  })
  return failed(breaches, lines)
}

/** Lists of single words in one line, long words over several: the one way the parts are written. */
export function writeYaml(value: unknown): string {
  const document = new Document(value, { version: '1.2', aliasDuplicateObjects: false })
  visit(document, {
    Seq(_, node) {
      node.flow = node.items.every(item => isScalar(item) && !/\s/.test(String(item.value)))
    },
  })
  return document.toString({ lineWidth: 110, flowCollectionPadding: false })
}

function linesOfKeys(document: YamlDocument, lineOf: (offset: number) => number): Map<string, number> {
  const lines = new Map<string, number>()
  visit(document, {
    Pair(_, pair, path) {
      const keys = [...path.filter(isPair), pair].map(({ key }) => key as { value?: unknown; range?: Range } | null)
      const range = keys.at(-1)?.range
      if (keys.length <= 2 && range) lines.set(keys.map(key => String(key?.value)).join('.'), lineOf(range[0]))
    },
  })
  return lines
}

type Range = readonly [number, number, number]
