import { oc } from '@orpc/contract'
import * as v from 'valibot'
import { errors } from './errors'
import { inkedSegment, note, textSummary } from './library'
import { confidence, count, id, label, mark, owner, paragraph, place, rate, source, span } from './words'

export const SESSION_SIZE = 12

/** What the renderer gets before the answer is in: the words and where they stand, never their key. */
export const item = v.object({
  sessionId: id,
  textId: id,
  revision: v.string(),
  exercise: v.literal('sort'),
  /** From 1. */
  position: count,
  total: count,
  segment: v.object({ id, ...place.entries, words: v.string() }),
  /** The sentence around the segment, within its paragraph. */
  sentence: span,
  /** All sources of the text, for "Which source?"; empty below level 3. */
  sources: v.array(source),
  /** Answered or revealed before, so it no longer counts for progress. */
  seenBefore: v.boolean(),
})
export type Item = v.InferOutput<typeof item>

export const answerGiven = v.object({
  label,
  /** Asked of a fact or an opinion only. */
  owner: v.nullable(owner),
  /** Optional even where sources are listed. */
  source: v.nullable(id),
  confidence,
  /** From the segment's appearance to the answer. */
  durationMs: v.pipe(count, v.maxValue(86_400_000)),
})
export type AnswerGiven = v.InferOutput<typeof answerGiven>

export const feedback = v.object({
  correct: v.boolean(),
  labelCorrect: v.boolean(),
  /** `null`: not asked, or makes no sense for this label. */
  ownerCorrect: v.nullable(v.boolean()),
  /** Any voice of the chain counts; `null` where none was chosen. */
  sourceCorrect: v.nullable(v.boolean()),
  key: v.object({ label, owner: v.nullable(owner), voice: v.array(source) }),
  /** Where the deciding words stand, to be shown in the text; `null` when they cannot be found near. */
  wordsAt: v.nullable(place),
  note,
  marks: v.array(mark),
  /** Certainty-based marking (Gardner-Medwin 1995), shown as information. */
  certaintyMark: v.number(),
})
export type Feedback = v.InferOutput<typeof feedback>

export const practiceState = v.variant('phase', [
  v.object({ phase: v.literal('question'), item }),
  v.object({ phase: v.literal('feedback'), item, answer: answerGiven, feedback }),
  v.object({ phase: v.literal('done'), sessionId: id, textId: id }),
])
export type PracticeState = v.InferOutput<typeof practiceState>

export const answeredSegment = v.object({ eventId: id, item, answer: answerGiven, feedback })
export type AnsweredSegment = v.InferOutput<typeof answeredSegment>

export const summary = v.object({
  sessionId: id,
  text: textSummary,
  both: rate,
  label: rate,
  owner: rate,
  byConfidence: v.array(v.object({ confidence, rate })),
  answers: v.array(answeredSegment),
  /** The X-ray of what was just done: the paragraphs that were touched, with these segments only. */
  paragraphs: v.array(paragraph),
  segments: v.array(inkedSegment),
})
export type Summary = v.InferOutput<typeof summary>

const session = v.object({ sessionId: id })

export const practice = {
  /** Goes on with an open session of this text where there is one. `missed` asks again what was wrong last time. */
  start: oc
    .errors(errors)
    .input(
      v.object({
        textId: id,
        size: v.optional(v.pipe(count, v.minValue(1), v.maxValue(60)), SESSION_SIZE),
        from: v.optional(v.picklist(['unseen', 'missed']), 'unseen'),
      }),
    )
    .output(practiceState),
  state: oc.errors(errors).input(session).output(practiceState),
  /** Stored on disk before it is answered. The same `answerId` again gives the same feedback and stores nothing. */
  answer: oc
    .errors(errors)
    .input(v.object({ ...session.entries, answerId: v.pipe(v.string(), v.uuid()), segmentId: id, answer: answerGiven }))
    .output(practiceState),
  /** Leaves the feedback for the next segment or the end. */
  next: oc.errors(errors).input(session).output(practiceState),
  /** Ends a session early; what was answered stays. */
  finish: oc.errors(errors).input(session).output(practiceState),
  summary: oc.errors(errors).input(session).output(summary),
}
