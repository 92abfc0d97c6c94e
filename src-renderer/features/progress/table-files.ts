import type { Overview } from '@contract/progress'
import type { Rate } from '@domain/measure/rate'
import { wilsonInterval, type Interval } from '@domain/measure/wilson'
import { CONFIDENCE_NAMES, SKILL_NAMES } from '@ui/codebook-words'
import type { RateRow } from './accuracy-rows'
import type { ExerciseRow } from './exercise-rows'
import type { HardRow } from './hard-rows'
import { YOU, type Person } from './person'
import { dayOf } from './progress-view'
import type { SkillRow } from './skill-rows'
import type { Cell, TableFile } from './table-file'
import type { TestRow } from './test-words'

const SHARE = ['share', 'low 95 %', 'high 95 %']
const COUNTED = ['right', 'asked', ...SHARE]

/** Right, asked, share and interval; no share of nothing. */
export function counted(rate: Rate, { low, high }: Interval = wilsonInterval(rate)): Cell[] {
  const { right, asked } = rate
  if (asked === 0) return [0, 0, null, null, null]
  return [right, asked, right / asked, low, high]
}

export function rateFile(name: string, rows: readonly RateRow[], what: string): TableFile {
  const head = ['what', what, ...COUNTED.slice(1)]
  return { name, head, rows: rows.map(row => [row.name, ...counted(row.rate, row.within)]) }
}

export function testFile(name: string, rows: readonly TestRow[]): TableFile {
  const values = rows.map(({ name: of, figures: { value, low, high } }) => [of, value, low, high])
  return { name, head: ['what', 'value', 'low 95 %', 'high 95 %'], rows: values }
}

export function skillFile(rows: readonly SkillRow[]): TableFile {
  const values = rows.map(({ name, rate, lastAt, ...within }) => [
    name,
    ...counted(rate, within),
    dayOf(new Date(lastAt)),
  ])
  return { name: 'Skills', head: ['skill', ...COUNTED, 'last met'], rows: values }
}

export function calibrationFile(points: Overview['calibration'], { they }: Person = YOU): TableFile {
  const values = points.map(({ confidence, stated, rate, ...within }) => [
    ...[CONFIDENCE_NAMES[confidence], stated],
    ...counted(rate, within),
  ])
  return { name: 'How sure, how right', head: [`${they} said`, 'it states', ...COUNTED], rows: values }
}

export function exerciseFile(rows: readonly ExerciseRow[]): TableFile {
  const values = rows.map(({ name, rest, value, low, high }) => [name, rest, value, low, high])
  return { name: 'Marking and tracing', head: ['what', 'from', ...SHARE], rows: values }
}

export function hardFile(rows: readonly HardRow[]): TableFile {
  const values = rows.map(({ words, title, rate, mistakes, rule }) => [
    ...[words, title, ...counted(rate), mistakes],
    rule && SKILL_NAMES[rule],
  ])
  return { name: 'What was hard', head: ['words', 'text', ...COUNTED, 'what went wrong', 'rule'], rows: values }
}

export function matrixFile<T extends string>(
  name: string,
  matrix: readonly { readonly key: T; readonly given: T; readonly count: number }[],
  names: Readonly<Record<T, string>>,
  { they }: Person = YOU,
): TableFile {
  const values = matrix.map(({ key, given, count }) => [names[key], names[given], count])
  return { name, head: ['by the key', `${they} said`, 'answers'], rows: values }
}
