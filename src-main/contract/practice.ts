import { oc } from '@orpc/contract'
import * as v from 'valibot'
import { errors } from './errors'
import { exercise, givens, items, tellings } from './exercises'
import { inkedSegment, note, textSummary } from './library'
import { confidence, count, id, label, mark, owner, paragraph, place, rate, share, skill, span } from './words'

export const SESSION_SIZE = 12
/** The lengths that Today offers, in questions. */
export const SESSION_SIZES = [6, 12, 20] as const

const question = v.object({
  sessionId: id,
  textId: id,
  revision: v.string(),
  /** From 1. */
  position: count,
  total: count,
  segment: v.object({ id, ...place.entries, words: v.string() }),
  /** The sentence around the segment, within its paragraph. */
  sentence: span,
  /** Answered or revealed before, so it no longer counts for progress. */
  seenBefore: v.boolean(),
  /** Drawn again since none of what it trains is unseen any more. */
  repeats: v.boolean(),
})

const withQuestion = <E extends v.ObjectEntries>(entries: E) => v.object({ ...question.entries, ...entries })

/** What the renderer gets before the answer is in: the words and where they stand, never their key. */
export const item = v.variant('exercise', [
  withQuestion(items.sort.entries),
  withQuestion(items.mark.entries),
  withQuestion(items.trace.entries),
  withQuestion(items.strip.entries),
  withQuestion(items.check.entries),
  withQuestion(items.rewrite.entries),
  withQuestion(items.contested.entries),
])
export type Item = v.InferOutput<typeof item>
export type ItemOf<E extends Item['exercise']> = Extract<Item, { exercise: E }>

const stated = v.object({
  confidence,
  /** From the segment's appearance to the answer. */
  durationMs: v.pipe(count, v.maxValue(86_400_000)),
})
const withStated = <E extends v.ObjectEntries>(entries: E) => v.object({ ...entries, ...stated.entries })

export const answerGiven = v.variant('exercise', [
  withStated(givens.sort.entries),
  withStated(givens.mark.entries),
  withStated(givens.trace.entries),
  withStated(givens.strip.entries),
  withStated(givens.check.entries),
  withStated(givens.rewrite.entries),
  withStated(givens.contested.entries),
])
export type AnswerGiven = v.InferOutput<typeof answerGiven>
export type AnswerOf<E extends Item['exercise']> = Extract<AnswerGiven, { exercise: E }>

/** An upheld appeal against this segment's key, in force now. */
export const ruling = v.object({
  appealId: id,
  at: count,
  reason: v.string(),
  /** The key before, as the text's author gave it. */
  before: v.object({ label, owner: v.nullable(owner) }),
  /** The key since; `null` where the segment is no longer scored. */
  now: v.nullable(v.object({ label, owner: v.nullable(owner) })),
})

const told = v.object({
  /** `null`: not judged. As it counts now, after any ruling. */
  correct: v.nullable(v.boolean()),
  score: v.nullable(share),
  /** Where the deciding words stand, to be shown in the text; `null` when they cannot be found near. */
  wordsAt: v.nullable(place),
  /** Absent of a contested segment. */
  note: v.nullable(note),
  /** The same words changed a little so that the label or owner turns, where the author wrote them. */
  pair: v.nullable(v.object({ text: v.string(), label, owner: v.nullable(owner), why: v.string() })),
  /** How hard the segment is by all first answers so far, from 1 to 5, and how many answers that rests on. */
  measured: v.object({ difficulty: v.pipe(v.number(), v.minValue(1), v.maxValue(5)), answers: count }),
  marks: v.array(mark),
  /** Certainty-based marking (Gardner-Medwin 1995), shown as information; `null` where nothing is right or wrong. */
  certaintyMark: v.nullable(v.number()),
  ruling: v.nullable(ruling),
  /** The open or decided appeal of this learner against it, if there is one. */
  appealId: v.nullable(id),
})
const withTold = <E extends v.ObjectEntries>(entries: E) => v.object({ ...told.entries, ...entries })

export const feedback = v.variant('exercise', [
  withTold(tellings.sort.entries),
  withTold(tellings.mark.entries),
  withTold(tellings.trace.entries),
  withTold(tellings.strip.entries),
  withTold(tellings.check.entries),
  withTold(tellings.rewrite.entries),
  withTold(tellings.contested.entries),
])
export type Feedback = v.InferOutput<typeof feedback>
export type FeedbackOf<E extends Item['exercise']> = Extract<Feedback, { exercise: E }>

/** A worked example of the codebook: a sentence in inks with its why. */
export const workedExample = v.object({
  id,
  text: v.string(),
  /** UTF-16 stretches of `text`. */
  parts: v.array(v.object({ start: count, end: count, label, owner: v.nullable(owner) })),
  /** Words that a rule is about, in `text`; of cue and source too. */
  marks: v.array(mark),
  why: v.string(),
})
export type WorkedExample = v.InferOutput<typeof workedExample>

export const practiceState = v.variant('phase', [
  v.object({
    phase: v.literal('examples'),
    sessionId: id,
    skill,
    name: v.string(),
    /** What the rule says, in one or two sentences. */
    rule: v.string(),
    examples: v.array(workedExample),
    total: count,
  }),
  v.object({
    phase: v.literal('question'),
    item,
    /** What was kept of an answer in the making, as the page last sent it. */
    draft: v.nullable(v.string()),
  }),
  /** `eventId` is the `answerId` that the answer was sent under. */
  v.object({ phase: v.literal('feedback'), eventId: id, item, answer: answerGiven, feedback }),
  v.object({ phase: v.literal('done'), sessionId: id, textId: v.nullable(id) }),
])
export type PracticeState = v.InferOutput<typeof practiceState>

export const answeredSegment = v.object({ eventId: id, item, answer: answerGiven, feedback })
export type AnsweredSegment = v.InferOutput<typeof answeredSegment>

export const summary = v.object({
  sessionId: id,
  from: v.picklist(['unseen', 'missed', 'today', 'test']),
  /** The text it was of; `null` for a session over several texts. */
  textId: v.nullable(id),
  both: rate,
  label: rate,
  owner: rate,
  byConfidence: v.array(v.object({ confidence, rate })),
  /** Every exercise that was asked; `score` is the mean of those that were judged, 0 to 1. */
  byExercise: v.array(v.object({ exercise, asked: count, score: v.nullable(share) })),
  answers: v.array(answeredSegment),
  /** The X-ray of what was just done, text by text: the paragraphs that were touched, with these segments only. */
  texts: v.array(
    v.object({
      text: textSummary,
      paragraphs: v.array(paragraph),
      segments: v.array(inkedSegment),
    }),
  ),
})
export type Summary = v.InferOutput<typeof summary>

const session = v.object({ sessionId: id })
const size = v.optional(v.pipe(count, v.minValue(1), v.maxValue(60)), SESSION_SIZE)

export const practice = {
  /**
   * Goes on with an open session of this text and exercise where there is one. `missed` asks again what was wrong last
   * time.
   */
  start: oc
    .errors(errors)
    .input(
      v.object({
        textId: id,
        exercise: v.optional(exercise, 'sort'),
        size,
        from: v.optional(v.picklist(['unseen', 'missed']), 'unseen'),
      }),
    )
    .output(practiceState),
  /** A session by skill, over the texts that were begun; goes on with the one that is open. */
  startToday: oc.errors(errors).input(v.object({ size })).output(practiceState),
  state: oc.errors(errors).input(session).output(practiceState),
  /** Keeps an answer in the making, on disk before it is answered; it is gone once the question is answered. */
  keepDraft: oc
    .errors(errors)
    .input(v.object({ ...session.entries, segmentId: id, draft: v.pipe(v.string(), v.maxLength(32_768)) }))
    .output(v.object({ kept: v.boolean() })),
  /** Stored on disk before it is answered. The same `answerId` again gives the same feedback and stores nothing. */
  answer: oc
    .errors(errors)
    .input(v.object({ ...session.entries, answerId: v.pipe(v.string(), v.uuid()), segmentId: id, answer: answerGiven }))
    .output(practiceState),
  /** Leaves the worked examples or the feedback for what comes next. */
  next: oc.errors(errors).input(session).output(practiceState),
  /** Ends a session early; what was answered stays. */
  finish: oc.errors(errors).input(session).output(practiceState),
  summary: oc.errors(errors).input(session).output(summary),
}
