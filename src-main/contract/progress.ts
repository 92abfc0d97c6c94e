import { oc } from '@orpc/contract'
import * as v from 'valibot'
import { errors } from './errors'
import { exercise } from './exercises'
import { answeredSegment } from './practice'
import { SPAN_KINDS } from '../domain/exercise/mark/mark-answer'
import { at, confidence, count, id, label, owner, paragraph, rate, share, skill } from './words'

export { TREND_ITEMS } from '../domain/measure/trend'

/** Which answers are looked at; what is `null` leaves none out. */
export const answerFilter = v.object({
  /** From this instant on, milliseconds UTC. */
  from: v.optional(v.nullable(at), null),
  /** Up to this instant, which is not among them. */
  until: v.optional(v.nullable(at), null),
  textId: v.optional(v.nullable(id), null),
  /** Of the segment, at the revision it was asked in. */
  skill: v.optional(v.nullable(skill), null),
})
export type AnswerFilter = v.InferOutput<typeof answerFilter>
export const NO_FILTER: AnswerFilter = { from: null, until: null, textId: null, skill: null }

/** Of a test with two kinds of items; signal is a fact or the article's own claim, noise an opinion or a source's. */
export const sides = <T extends v.GenericSchema>(entry: T) => v.object({ signal: entry, noise: entry })
export const estimate = v.object({ value: v.number(), low: v.number(), high: v.number() })
const batch = v.object({
  ...sides(rate).entries,
  /** Each with its own 95 % interval. */
  discernment: v.object({ dPrime: estimate, criterion: estimate }),
})

/** A rate, and where its share probably lies (95 %, Wilson). */
export const within = v.object({ rate, low: share, high: share })
/** A share of parts that come in answers, with an interval (95 %) that knows it. */
const clustered = v.object({ value: share, low: share, high: share, answers: count })

/** A test as it stands: telling apart and leaning, side by side. */
const test = v.object({
  ...sides(rate).entries,
  /** First answers until there are enough on each side for any figure. */
  missing: sides(count),
  /** `null` until then; each with its 95 % interval. */
  found: v.nullable(v.object({ dPrime: estimate, auc: estimate, criterion: estimate })),
})
export type TestFigures = v.InferOutput<typeof test>

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
  /** Of everything that was ever answered, whatever the filter. */
  answers: count,
  allFirstAnswers: count,
  sessionsDone: count,
  texts: count,
  /** What the record can be filtered by: texts that were answered, by title, and skills that were met. */
  choices: v.object({ texts: v.array(v.object({ id, title: v.string() })), skills: v.array(skill) }),
  /** First answers to a segment, before its feedback, under the filter: all figures below rest on these alone. */
  firstAnswers: count,
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
  /** Type-2 AUC: whether certainty tells right answers from wrong ones; `null` while too few of either are there. */
  sureness: v.object({
    right: count,
    wrong: count,
    missing: v.object({ right: count, wrong: count }),
    auc: v.nullable(estimate),
  }),
  tests: v.object({ evidence: test, ownership: test }),
  /** Of the first three fewer is better. */
  rates: v.object({
    cynicism: within,
    credulity: within,
    sourceBlindness: within,
    attributionRecognised: within,
  }),
  /** Each skill that any answer met; the rate is that of first answers to Sort. */
  skills: v.array(v.object({ skill, ...within.entries, lastAt: at })),
  /** Token F1 by kind, of first answers to Mark; only kinds that occurred. */
  spans: v.array(v.object({ kind: v.picklist([...SPAN_KINDS.attribution, ...SPAN_KINDS.inks]), f1: clustered })),
  /** Of first answers to Trace. */
  chains: v.nullable(v.object({ chains: within, links: clustered })),
  /** Of all first answers, whatever the filter: who chose a stretch for its figures would find a change in it. */
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

/** What a wrong answer took for what; who answers is told only where the label was right. */
const mistake = v.variant('asked', [
  v.object({ asked: v.literal('label'), key: label, given: label }),
  v.object({ asked: v.literal('owner'), key: owner, given: owner }),
])
export const countedMistakes = v.array(v.object({ mistake, count }))
export type CountedMistake = v.InferOutput<typeof countedMistakes>[number]

/** How first answers about a rule came out; `missing` until it may be called misunderstood. Mistakes, most frequent first. */
export const ruleFigure = v.object({ skill, ...within.entries, missing: count, mistakes: countedMistakes })

export const difficulties = v.object({
  rules: v.array(ruleFigure),
  /** The rule that wrong answers point to, see `domain/measure/misunderstood-rule.ts`. */
  misunderstood: v.nullable(skill),
  /** The hardest first, over all answers to each, those after its feedback too; of `hardSegments` in all. */
  segments: v.array(
    v.object({
      textId: id,
      segmentId: id,
      title: v.string(),
      words: v.string(),
      key: v.object({ label, owner: v.nullable(owner) }),
      ...within.entries,
      mistakes: countedMistakes,
      confidentMistakes: count,
      skills: v.array(skill),
      /** Of its skills the one that all first answers show misunderstood. */
      rule: v.nullable(skill),
      /** The latest wrong answer. */
      eventId: id,
      lastAt: at,
    }),
  ),
  hardSegments: count,
})
export type Difficulties = v.InferOutput<typeof difficulties>

export const replay = v.object({
  at,
  title: v.string(),
  answered: answeredSegment,
  /** The article as it was at that revision. */
  paragraphs: v.array(paragraph),
})
export type Replay = v.InferOutput<typeof replay>

/** Whose record is looked at; `null` is who is learning now. */
const whose = { learnerId: v.optional(v.nullable(id), null) }
const filtered = v.optional(v.object({ ...answerFilter.entries, ...whose }), {})
/** `before` is the `next` of the page before. */
const paged = v.object({
  ...whose,
  before: v.optional(v.nullable(count), null),
  filter: v.optional(answerFilter, {}),
})
/** Newest first, 50 a page; `total` counts under the filter too. */
const page = { rows: v.array(historyRow), next: v.nullable(count), total: count }

export const progress = {
  overview: oc.errors(errors).input(filtered).output(overview),
  history: oc.errors(errors).input(paged).output(v.object(page)),
  /** First answers to Sort that were certain and wrong; of those that were `certain`, `right` counts the wrong ones. */
  mistakes: oc
    .errors(errors)
    .input(paged)
    .output(v.object({ certain: within, ...page })),
  difficulties: oc.errors(errors).input(filtered).output(difficulties),
  answer: oc
    .errors(errors)
    .input(v.object({ ...whose, eventId: id }))
    .output(replay),
}
