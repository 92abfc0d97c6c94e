import { checkClassName, sameName, SEATS_MAX } from '@domain/record/class-name'
import type { NameColumns } from './guess-list'
import type { ListRow } from './parse-list'

/** A line of a list as it would be taken: with its name, or with why it is left out. */
export interface CheckedName {
  readonly line: number
  readonly name: string
  readonly problem: string | null
}

/** Each line on its own: what one cannot give costs no other. `here` are the names that are in the class. */
export function checkNames(
  rows: readonly ListRow[],
  { first, second }: NameColumns,
  here: readonly string[],
): CheckedName[] {
  const present = new Set(here.map(sameName))
  const lines = new Map<string, number>()
  return rows.map(({ line, cells }) => {
    const parts = [cells[first], second === null ? '' : cells[second]]
    const text = parts.filter(part => part).join(' ')
    const left = (problem: string) => ({ line, name: text, problem })
    if (text === '') return left('There is no name in this line.')
    const checked = checkClassName(text)
    if ('problem' in checked) return left(checked.problem)
    const key = sameName(checked.name)
    const before = lines.get(key)
    if (before !== undefined) return left(`It stands in line ${before} already.`)
    if (present.has(key)) return left('It is in this class already.')
    if (here.length + lines.size >= SEATS_MAX) return left(`A class has at most ${SEATS_MAX} names.`)
    lines.set(key, line)
    return { line, name: checked.name, problem: null }
  })
}

export const namesIn = (checked: readonly CheckedName[]): string[] =>
  checked.flatMap(({ name, problem }) => (problem === null ? [name] : []))
