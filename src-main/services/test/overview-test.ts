import type { Occasion } from '../../domain/assessment/occasions'
import { sittingChange } from '../../domain/assessment/sitting-result'
import type { Core } from '../core'
import { isFirstSight } from '../practice/first-sight'
import { whoseRecord } from '../profiles/whose-record'
import { writable } from '../writable'
import { formsOf } from './forms'
import { formFor, seriesIn } from './series-of'
import { takenFigures, type SittingFigures } from './sitting-figures'

/** The series of a learner: what may be taken when, what was taken, and how the later compares with the first. */
export function overviewTest(core: Core, learnerId: string | null) {
  return core.store.read(reader => {
    const { id } = whoseRecord(reader, learnerId)
    const { sittings, open, standings } = seriesIn(core, reader, id)
    const set = formsOf(core)
    const taken = takenFigures(reader, sittings)
    const next = standings.find(({ state }) => state === 'now')
    const form = next && set ? set.forms[formFor(id, next.occasion)] : []
    return writable({
      ...{ drawnFrom: set?.drawnFrom ?? null, questions: set?.forms.A.length ?? 0 },
      series: standings,
      /** Of the one that may be taken now, how many questions would not count. */
      metBefore: form.filter(item => !isFirstSight(core, reader, id, { ...item, exercise: 'sort' })).length,
      open: open && { ...open, position: Math.min(open.answered + 1, open.asked) },
      sittings: taken,
      changes: changesOf(taken),
    })
  })
}

/** Each later sitting against the one before practice. */
function changesOf(taken: readonly SittingFigures[]) {
  const before = taken.find(({ occasion }) => occasion === 'before')
  if (!before) return []
  return taken.flatMap(later => {
    const change = later === before ? null : sittingChange(before, later)
    return change ? [{ occasion: later.occasion satisfies Occasion, ...change }] : []
  })
}
