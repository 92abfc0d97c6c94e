import { perCentWords } from './rate-words'

export interface MatrixCell<T> {
  readonly given: T
  readonly count: number
  /** Of all answers to items with this key; a dash where there are none. */
  readonly share: string
  readonly right: boolean
  /** How strongly the cell is shaded, 0 to 1: its share of the row. */
  readonly shade: number
}

export interface MatrixRow<T> {
  readonly key: T
  readonly total: number
  readonly cells: readonly MatrixCell<T>[]
}

/** A confusion matrix as rows to be read across: of what the key says, what was answered. */
export function matrixRows<T>(
  values: readonly T[],
  matrix: readonly { readonly key: T; readonly given: T; readonly count: number }[],
): MatrixRow<T>[] {
  return values.map(key => {
    const counts = values.map(given => matrix.find(cell => cell.key === key && cell.given === given)?.count ?? 0)
    const total = counts.reduce((sum, count) => sum + count, 0)
    const cells = values.map((given, at) => {
      const count = counts[at] ?? 0
      const shade = total === 0 ? 0 : count / total
      return { given, count, share: total === 0 ? '–' : perCentWords(shade), right: given === key, shade }
    })
    return { key, total, cells }
  })
}
