import { foldTokens } from './folded-tokens'
import type { PatternNode } from './pattern-node'
import { WORD_CLASSES } from './word-classes'

/**
 * What authors write to say which rewritings they accept or reject:
 *
 *     the ferry stopped          these words, in this order; case, signs and quotation marks count for nothing
 *     (said|told us)             one of several
 *     [that]  [on|last]          may be there or not
 *     clos*                      a word that begins so: close, closed, closing
 *     …   …3                     any words, or at most three; never over a "not", which would turn the claim round
 *     may  May                   the verb and the month; elsewhere capitals count for nothing
 *     <number> <date> <name>     words of a class: <word> <number> <date> <name> <cue> <source>
 *
 * An accepting pattern covers the whole rewriting; a rejecting one is found anywhere in it. Nothing repeats without
 * end but gaps and classes, and no answer can make matching slow: time grows with pattern × words.
 */
export type ReadPattern =
  | { readonly node: PatternNode; readonly error?: never }
  | { readonly node?: never; readonly error: string }

const LENGTH_MAX = 500
const DEPTH_MAX = 6
const GAP_MAX = 12
const PIECE =
  /(?<sign>[()[\]|])|<(?<class>[^<>]*)>|(?:…|\.\.\.)(?<gap>\d*)|(?<words>[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*)(?<start>\*)?/uy
/** Signs of a sentence, which are passed over as they are in a rewriting. */
const PASSED_OVER = /[\s,.;:!?"“”«»‘’'–—%$€£-]/uy

/** Reads a pattern; says in a sentence why it cannot. Never throws. */
export function readPattern(source: string): ReadPattern {
  if (source.length > LENGTH_MAX) return { error: `it is longer than ${LENGTH_MAX} characters.` }
  const pieces = piecesOf(source)
  if ('error' in pieces) return pieces
  let at = 0

  /** Alternatives up to the closing sign, which is left for the caller; an error is thrown to the one catch below. */
  const alternatives = (depth: number): PatternNode => {
    if (depth > DEPTH_MAX) throw new PatternError(`brackets are nested deeper than ${DEPTH_MAX}.`)
    const options = [sequence(depth)]
    while (pieces[at] === '|') {
      at++
      options.push(sequence(depth))
    }
    return options.length === 1 && options[0] ? options[0] : { kind: 'any', parts: options }
  }
  const sequence = (depth: number): PatternNode => {
    const parts: PatternNode[] = []
    for (let piece = pieces[at]; piece !== undefined; piece = pieces[at]) {
      if (piece === ')' || piece === ']' || piece === '|') break
      at++
      parts.push(typeof piece === 'string' ? bracket(piece, depth) : piece)
    }
    if (parts.length === 0) throw new PatternError('an alternative or a bracket is empty.')
    return { kind: 'all', parts }
  }
  const bracket = (opening: string, depth: number): PatternNode => {
    const part = alternatives(depth + 1)
    const closing = opening === '(' ? ')' : ']'
    if (pieces[at] !== closing) throw new PatternError(`“${opening}” has no “${closing}”.`)
    at++
    return opening === '(' ? part : { kind: 'maybe', part }
  }

  try {
    const node = alternatives(0)
    const left = pieces[at]
    return typeof left === 'string' ? { error: `“${left}” closes nothing.` } : { node }
  } catch (error) {
    if (error instanceof PatternError) return { error: error.message }
    throw error
  }
}

class PatternError extends Error {}

function piecesOf(source: string): (string | PatternNode)[] | { error: string } {
  const pieces: (string | PatternNode)[] = []
  for (let at = 0; at < source.length;) {
    PIECE.lastIndex = at
    PASSED_OVER.lastIndex = at
    const found = PIECE.exec(source)
    const { sign, class: name, gap, words, start } = found?.groups ?? {}
    if (sign !== undefined) pieces.push(sign)
    else if (name !== undefined) {
      const node = WORD_CLASSES.get(name)
      if (!node) return { error: `there is no class <${name}>, only ${[...WORD_CLASSES.keys()].join(', ')}.` }
      pieces.push(node)
    } else if (gap !== undefined) {
      const most = gap === '' ? null : Number(gap)
      if (most !== null && (most < 1 || most > GAP_MAX))
        return { error: `a gap has 1 to ${GAP_MAX} words, or no number.` }
      pieces.push(gapOf(most))
    } else if (words !== undefined && /[\p{L}\p{N}]/u.test(words)) pieces.push(...wordsOf(words, start !== undefined))
    else if (!PASSED_OVER.test(source)) return { error: `“${source.charAt(at)}” means nothing in a pattern.` }
    at = Math.max(found ? PIECE.lastIndex : 0, PASSED_OVER.lastIndex)
  }
  return pieces
}

function wordsOf(words: string, isStart: boolean): PatternNode[] {
  const { tokens } = foldTokens(words)
  return tokens.map(({ word, capital }, index) => {
    const beginning = isStart && index === tokens.length - 1
    if (beginning) return { kind: 'word', test: token => token.word.startsWith(word) }
    const twoMeanings = word === 'may' || word === 'march'
    return { kind: 'word', test: token => token.word === word && !(twoMeanings && token.capital !== capital) }
  })
}

function gapOf(most: number | null): PatternNode {
  const any = WORD_CLASSES.get('word') ?? { kind: 'all', parts: [] }
  if (most === null) return { kind: 'maybe', part: { kind: 'many', part: any } }
  return { kind: 'all', parts: Array.from({ length: most }, () => ({ kind: 'maybe' as const, part: any })) }
}
