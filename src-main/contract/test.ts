import { oc } from '@orpc/contract'
import * as v from 'valibot'
import { CHANGE_VERDICTS } from '../domain/assessment/change-verdict'
import { FORM_NAMES, FORM_ORIGINS } from '../domain/assessment/form'
import { OCCASIONS } from '../domain/assessment/occasions'
import { errors } from './errors'
import { practiceState } from './practice'
import { estimate, sides, within } from './progress'
import { at, count, id, rate } from './words'

export const occasion = v.picklist(OCCASIONS)
const form = v.picklist(FORM_NAMES)
/** The domain's, and never a page's: with all later tests together, seldom wrong. */
const verdict = v.picklist(CHANGE_VERDICTS)
const drawnFrom = v.picklist(FORM_ORIGINS)

const standing = v.object({
  occasion,
  /** `practise`, `waits`: not yet, until something was practised, or until a day; `skipped`: the next one came first. */
  state: v.picklist(['taken', 'open', 'now', 'practise', 'waits', 'skipped']),
  /** From when on it may be taken; `null` where no day decides, or it is not known yet. */
  from: v.nullable(at),
})
export type TestStanding = v.InferOutput<typeof standing>

/** Telling apart and leaning in one sitting; `found` only with enough items a side. */
const sided = v.object({
  ...sides(rate).entries,
  missing: sides(count),
  found: v.nullable(v.object({ dPrime: estimate, criterion: estimate })),
})
export type SidedResult = v.InferOutput<typeof sided>

const sitting = v.object({
  ...{ sessionId: id, occasion, form, drawnFrom },
  ...{ startedAt: at, finishedAt: v.nullable(at) },
  /** Questions, answers, and answers that count: the first to their segment, and scored. */
  ...{ asked: count, answered: count, counted: count },
  right: within,
  evidence: sided,
  ownership: sided,
})
export type SittingFigures = v.InferOutput<typeof sitting>

/** Later against before practice, each with its own 95 % interval; `null` where too little counts for it. */
const change = v.object({
  occasion,
  verdict,
  gain: v.nullable(estimate),
  evidence: v.nullable(estimate),
  ownership: v.nullable(estimate),
})
export type TestChange = v.InferOutput<typeof change>

export const testOverview = v.object({
  /** Where the forms come from; `null` where the library has too little for them. */
  drawnFrom: v.nullable(drawnFrom),
  /** Of a form. */
  questions: count,
  series: v.array(standing),
  /** Questions of the test that may be taken now whose key was seen before. */
  metBefore: count,
  open: v.nullable(v.object({ sessionId: id, occasion, position: count, asked: count })),
  /** Only those that have ended. */
  sittings: v.array(sitting),
  changes: v.array(change),
})
export type TestOverview = v.InferOutput<typeof testOverview>

export const classTests = v.object({
  name: v.string(),
  /** In the order of the seats, and never in another. */
  seats: v.array(
    v.object({ seatId: id, number: count, name: v.string(), learnerId: v.nullable(id), sittings: v.array(sitting) }),
  ),
  changes: v.array(
    v.object({
      occasion,
      /** Who took both tests, with enough answers that count in each. */
      learners: count,
      verdict,
      /** `null` with fewer than two. */
      gain: v.nullable(estimate),
      effect: v.nullable(estimate),
    }),
  ),
})
export type ClassTests = v.InferOutput<typeof classTests>

export const test = {
  /** Without an id, of who is learning now. */
  overview: oc
    .errors(errors)
    .input(v.optional(v.object({ learnerId: v.optional(v.nullable(id), null) }), {}))
    .output(testOverview),
  /** Goes on with the test that is open, else begins the one that may be taken now; answered as any session. */
  start: oc.errors(errors).output(practiceState),
  ofClass: oc
    .errors(errors)
    .input(v.object({ classId: id }))
    .output(classTests),
}
