import type { SittingFigures, TestChange } from '@contract/test'
import { OCCASION_NAMES } from '@ui/occasion-words'
import type { Cell, TableFile } from '../progress/table-file'
import { dayOf } from '../progress/progress-view'

const figure = (of: { readonly value: number; readonly low: number; readonly high: number } | null): Cell[] =>
  of ? [of.value, of.low, of.high] : [null, null, null]

const FIGURE = (name: string) => [name, `${name} low 95 %`, `${name} high 95 %`]

/** Every sitting, as exact as it is. */
export function sittingsFile(sittings: readonly SittingFigures[]): TableFile {
  const rows = sittings.map(
    ({ occasion, form, drawnFrom, finishedAt, startedAt, asked, answered, right, evidence, ownership }) => [
      ...[OCCASION_NAMES[occasion], form, drawnFrom, dayOf(new Date(finishedAt ?? startedAt)), asked, answered],
      ...[right.rate.right, right.rate.asked, right.low, right.high],
      ...figure(evidence.found?.dPrime ?? null),
      ...figure(evidence.found?.criterion ?? null),
      ...figure(ownership.found?.dPrime ?? null),
      ...figure(ownership.found?.criterion ?? null),
    ],
  )
  const head = [
    ...['test', 'form', 'drawn from', 'day', 'questions', 'answered', 'right', 'counted', 'low 95 %', 'high 95 %'],
    ...FIGURE('d′ fact or opinion'),
    ...FIGURE('c fact or opinion'),
    ...FIGURE('d′ article or source'),
    ...FIGURE('c article or source'),
  ]
  return { name: 'Tests', head, rows }
}

export function changesFile(changes: readonly TestChange[]): TableFile {
  const rows = changes.map(({ occasion, gain, evidence, ownership }) => [
    OCCASION_NAMES[occasion],
    ...figure(gain),
    ...figure(evidence),
    ...figure(ownership),
  ])
  const head = [
    'against before practice',
    ...FIGURE('normalised gain'),
    ...FIGURE('change of d′ fact or opinion'),
    ...FIGURE('change of d′ article or source'),
  ]
  return { name: 'Tests compared', head, rows }
}
