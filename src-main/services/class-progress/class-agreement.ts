import { randomFrom } from '../../domain/exercise/random'
import { LABELS, type Label } from '../../domain/labelling/codebook'
import { alphaInterval } from '../../domain/measure/alpha-interval'
import { nominalAlpha, type Unit } from '../../domain/measure/krippendorff'
import type { Interval } from '../../domain/measure/wilson'
import type { ClassAnswer } from '../../store'

/** Of the labels that were drawn from last: a page that is asked for again takes no thousands of draws again. */
let drawn: { readonly labels: string; readonly interval: Interval | null } | null = null

/**
 * How far a class agrees with itself on labels, right or wrong: a unit is a segment, a coder a learner. Drawn with a seed
 * that follows from the data, and from units in the order of their names: the same answers show the same interval.
 */
export function classAgreement(bySegment: ReadonlyMap<string, readonly ClassAnswer[]>) {
  const units = [...bySegment]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, given]) => ({ values: given.map(({ givenLabel }) => givenLabel) }))
  const { units: segments, alpha } = nominalAlpha(units)
  const interval = intervalOf(units, `${segments}`)
  return { segments, alpha: alpha === null || !interval ? null : { value: alpha, ...interval } }
}

/** From the units and the seed alone, so that what was drawn for the same ones is the same. */
function intervalOf(units: readonly Unit<Label>[], seed: string): Interval | null {
  const labels = `${seed}: ${units.map(unit => LABELS.map(label => countOf(unit, label)).join(' ')).join()}`
  if (drawn?.labels !== labels) drawn = { labels, interval: alphaInterval(units, randomFrom(seed)) }
  return drawn.interval
}

const countOf = ({ values }: Unit<Label>, label: Label) =>
  values.reduce((count, value) => (value === label ? count + 1 : count), 0)
