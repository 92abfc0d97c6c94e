import type { FoldedToken } from './folded-tokens'
import type { PatternNode } from './pattern-node'

/** Indices of tokens: first inclusive, end exclusive. */
export interface Match {
  readonly first: number
  readonly end: number
}

interface State {
  readonly test?: (token: FoldedToken) => boolean
  /** States to go on to: without reading a word where there is no test, else after it. */
  readonly next: number[]
}

/** Whether the pattern covers all the words. */
export function coversAll(node: PatternNode, tokens: readonly FoldedToken[]): boolean {
  return run(node, tokens, false) !== null
}

/** The pattern's first match, as short as can be; `null` where there is none. */
export function findPattern(node: PatternNode, tokens: readonly FoldedToken[]): Match | null {
  return run(node, tokens, true)
}

/**
 * Walks all ways through the pattern at once (Thompson 1968), so that none is tried twice: time is at most the number
 * of states times the number of words. Each state keeps the earliest word at which a way into it began.
 */
function run(node: PatternNode, tokens: readonly FoldedToken[], anywhere: boolean): Match | null {
  const states: State[] = [{ next: [] }]
  const begin = compile(node, 0, states)
  let now = new Map<number, number>()
  enter(states, now, begin, 0)
  for (let at = 0; ; at++) {
    const first = now.get(0)
    if (first !== undefined && (anywhere || at === tokens.length)) return { first, end: at }
    const token = tokens[at]
    if (!token) return null
    const then = new Map<number, number>()
    for (const [state, from] of now) {
      const { test, next } = states[state] ?? { next: [] }
      if (test?.(token)) for (const to of next) enter(states, then, to, from)
    }
    if (anywhere) enter(states, then, begin, at + 1)
    now = then
  }
}

/** Adds a state, and those that can be reached from it without a word. */
function enter(states: readonly State[], reached: Map<number, number>, state: number, from: number): void {
  const waiting = [state]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if ((reached.get(one) ?? Infinity) <= from) continue
    reached.set(one, from)
    const { test, next = [] } = states[one] ?? {}
    if (!test) waiting.push(...next)
  }
}

/** From the end to the beginning: gives the state with which the node begins, given the one that follows it. */
function compile(node: PatternNode, after: number, states: State[]): number {
  const add = (state: State) => states.push(state) - 1
  switch (node.kind) {
    case 'word':
      return add({ test: node.test, next: [after] })
    case 'all':
      return node.parts.reduceRight((then, part) => compile(part, then, states), after)
    case 'any':
      return add({ next: node.parts.map(part => compile(part, after, states)) })
    case 'maybe':
      return add({ next: [compile(node.part, after, states), after] })
    case 'many': {
      const again = add({ next: [after] })
      const begin = compile(node.part, again, states)
      states[again]?.next.push(begin)
      return begin
    }
  }
}
