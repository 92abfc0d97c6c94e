import { oc } from '@orpc/contract'
import * as v from 'valibot'
import { errors } from './errors'
import { exercise } from './exercises'
import { answeredSegment } from './practice'
import { at, confidence, count, id, label, owner, paragraph, rate, share } from './words'

export { TREND_ITEMS } from '../domain/measure/trend'

/** Of a test with two kinds of items; signal is a fact or the article's own claim, noise an opinion or a source's. */
const sides = <T extends v.GenericSchema>(entry: T) => v.object({ signal: entry, noise: entry })
const estimate = v.object({ value: v.number(), low: v.number(), high: v.number() })
const batch = v.object({
  ...sides(rate).entries,
  /** Each with its own 95 % interval. */
  discernment: v.object({ dPrime: estimate, criterion: estimate }),
})

/** See `domain/measure/improvement.ts`, the one place that may say a learner got better. */
const improvement = v.object({
  verdict: v.picklist(['too-few', 'better', 'not-shown', 'worse']),
  /** First answers until there is something to compare, or until the verdict is given anew. */
  missing: sides(count),
  comparison: v.nullable(
    v.object({
      verdict: v.picklist(['better', 'not-shown', 'worse']),
      earlier: batch,
      later: batch,
      /** Of d′ and of the criterion; the intervals hold for all looks together. */
      change: estimate,
      shift: estimate,
      /** More of one kind found only because more of everything is called so. */
      lean: v.nullable(v.picklist(['to-signal', 'to-noise'])),
    }),
  ),
})
export type Improvement = v.InferOutput<typeof improvement>

export const overview = v.object({
  answers: count,
  /** First answers to a segment, before its feedback: all figures below rest on these alone. */
  firstAnswers: count,
  sessionsDone: count,
  texts: count,
  both: rate,
  label: rate,
  owner: rate,
  byLabel: v.array(v.object({ label, rate })),
  byOwner: v.array(v.object({ owner, rate })),
  /** Rows are keys, columns what was given; every cell is there, also the empty ones. */
  labelMatrix: v.array(v.object({ key: label, given: label, count })),
  ownerMatrix: v.array(v.object({ key: owner, given: owner, count })),
  /** `stated` is the probability the word maps to; `low` and `high` the 95 % Wilson interval of the share right. */
  calibration: v.array(v.object({ confidence, rate, stated: share, low: share, high: share })),
  brier: v.nullable(v.number()),
  trend: v.object({
    /** First answers on each side of a batch; two batches are compared. */
    needed: count,
    facts: count,
    opinions: count,
    articles: count,
    sources: count,
    evidence: improvement,
    ownership: improvement,
  }),
})
export type Overview = v.InferOutput<typeof overview>

export const historyRow = v.object({
  eventId: id,
  at,
  textId: id,
  title: v.string(),
  words: v.string(),
  exercise,
  /** Of Sort only; of others the score says how it went. */
  given: v.nullable(v.object({ label, owner: v.nullable(owner) })),
  key: v.nullable(v.object({ label, owner: v.nullable(owner) })),
  confidence,
  /** `null`: not judged. */
  correct: v.nullable(v.boolean()),
  score: v.nullable(share),
  first: v.boolean(),
  /** An upheld appeal changed how it counts. */
  rescored: v.boolean(),
})
export type HistoryRow = v.InferOutput<typeof historyRow>

export const replay = v.object({
  at,
  title: v.string(),
  answered: answeredSegment,
  /** The article as it was at that revision. */
  paragraphs: v.array(paragraph),
})
export type Replay = v.InferOutput<typeof replay>

export const progress = {
  overview: oc.errors(errors).output(overview),
  /** Newest first, 50 a page; `before` is the `next` of the page before. */
  history: oc
    .errors(errors)
    .input(v.object({ before: v.optional(v.nullable(count), null) }))
    .output(v.object({ rows: v.array(historyRow), next: v.nullable(count), total: count })),
  answer: oc
    .errors(errors)
    .input(v.object({ eventId: id }))
    .output(replay),
}
