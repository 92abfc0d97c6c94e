import { diffWords } from 'diff'

/** A stretch of a rewriting: kept, taken out of the original, or put in. */
export interface DiffPiece {
  readonly text: string
  readonly change: 'none' | 'out' | 'in'
}

/** By words, case aside, as rewritings are judged (`domain/exercise/rewrite`); joined without what is out, the rewriting. */
export function diffPieces(original: string, rewriting: string): DiffPiece[] {
  return diffWords(original, rewriting, { ignoreCase: true }).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'in' : removed ? 'out' : 'none',
  }))
}
