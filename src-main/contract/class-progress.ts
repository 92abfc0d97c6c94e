import { oc } from '@orpc/contract'
import * as v from 'valibot'
import { errors } from './errors'
import { answerFilter, countedMistakes, estimate, sides, within } from './progress'
import { at, confidence, count, id, label, owner, place, rate, share, skill } from './words'

/** All answers of a class together, with an interval (95 %) that knows they come in learners. */
const pooled = v.object({ ...within.entries, learners: count })
export type Pooled = v.InferOutput<typeof pooled>

/** A mean over learners, each once, with its 95 % interval. */
const mean = v.object({ ...estimate.entries, learners: count })

/** One seat's test: figures of its own, or `null` and what is missing for them. */
const seatTest = v.object({
  ...sides(rate).entries,
  missing: sides(count),
  found: v.nullable(v.object({ dPrime: estimate, auc: estimate, criterion: estimate })),
})
export type SeatTest = v.InferOutput<typeof seatTest>

/** A test as a class stands in it: the means of its learners' figures. */
const classTest = v.object({
  /** All answers together, to say what the means rest on. */
  ...sides(rate).entries,
  /** Learners with enough answers on both sides, and with answers but too few. */
  enough: count,
  tooFew: count,
  /** `null` with fewer than two who have enough. */
  found: v.nullable(v.object({ dPrime: mean, auc: mean, criterion: mean })),
  /** More of one kind found than at first only because more of everything is called so; over all answers. */
  lean: v.nullable(v.picklist(['to-signal', 'to-noise'])),
})
export type ClassTest = v.InferOutput<typeof classTest>

/** In the order of the seats, and never in another. */
const seatFigures = v.object({
  seatId: id,
  number: count,
  name: v.string(),
  /** `null`: nothing was handed in. */
  learnerId: v.nullable(id),
  firstAnswers: count,
  evidence: seatTest,
  ownership: seatTest,
})
export type SeatFigures = v.InferOutput<typeof seatFigures>

export const classOverview = v.object({
  name: v.string(),
  seats: v.array(seatFigures),
  /** Of everything that was ever answered, whatever the filter. */
  answers: count,
  allFirstAnswers: count,
  choices: v.object({ texts: v.array(v.object({ id, title: v.string() })), skills: v.array(skill) }),
  /** First scored answers to Sort under the filter, and of how many learners: all figures rest on these alone. */
  firstAnswers: count,
  learners: count,
  both: pooled,
  label: pooled,
  owner: pooled,
  byLabel: v.array(v.object({ label, ...pooled.entries })),
  byOwner: v.array(v.object({ owner, ...pooled.entries })),
  /** Rows are keys, columns what was given; every cell is there, also the empty ones. */
  labelMatrix: v.array(v.object({ key: label, given: label, count })),
  ownerMatrix: v.array(v.object({ key: owner, given: owner, count })),
  calibration: v.array(v.object({ confidence, stated: share, ...pooled.entries })),
  brier: v.nullable(v.number()),
  /** Type-2 AUC, mean over the learners with enough right and wrong answers; `null` with fewer than two of them. */
  sureness: v.object({ enough: count, tooFew: count, auc: v.nullable(mean) }),
  tests: v.object({ evidence: classTest, ownership: classTest }),
  /** Of the first three fewer is better. */
  rates: v.object({ cynicism: pooled, credulity: pooled, sourceBlindness: pooled, attributionRecognised: pooled }),
  /** Each skill that was met, in the codebook's order. */
  skills: v.array(v.object({ skill, ...pooled.entries, lastAt: at })),
})
export type ClassOverview = v.InferOutput<typeof classOverview>

const classSegment = v.object({
  textId: id,
  segmentId: id,
  title: v.string(),
  words: v.string(),
  /** The sentence around the words, and where they stand in it. */
  sentence: v.object({ text: v.string(), start: count, end: count }),
  /** Where it stands in the article as it is now; `null` where that has changed or left the library. */
  place: v.nullable(place),
  key: v.object({ label, owner: v.nullable(owner) }),
  /** Each learner once: so many right of so many asked. */
  ...within.entries,
  mistakes: countedMistakes,
  /** Learners who were certain and wrong. */
  confidentMistakes: count,
  /** Of its skills the one that the class's answers show misunderstood. */
  rule: v.nullable(skill),
})
export type ClassSegment = v.InferOutput<typeof classSegment>

export const classDifficulties = v.object({
  /** The rule that the class's wrong answers point to. */
  misunderstood: v.nullable(skill),
  /** The hardest first, of those that so many learners at least were asked. */
  hardest: v.array(classSegment),
  fewest: count,
  /** How many were asked of so many, and how many of these someone had wrong. */
  segments: count,
  hard: count,
  /** What most were certain of and had wrong, of all first answers that were certain. */
  confident: v.array(classSegment),
  certain: pooled,
  /** Krippendorff's alpha on the label, over segments that two learners or more were asked. */
  agreement: v.object({ segments: count, alpha: v.nullable(estimate) }),
})
export type ClassDifficulties = v.InferOutput<typeof classDifficulties>

const ofClass = v.object({ classId: id, filter: v.optional(answerFilter, {}) })

/** How a class stands, over the records of its seats. */
export const classProgress = {
  overview: oc.errors(errors).input(ofClass).output(classOverview),
  difficulties: oc.errors(errors).input(ofClass).output(classDifficulties),
}
