import { oc } from '@orpc/contract'
import * as v from 'valibot'
import { MAKEUP_PARTS } from '../domain/labelling/makeup'
import { errors } from './errors'
import { exercise } from './exercises'
import { count, difficulty, id, ink, mark, paragraph, rate, share, skill, source, label, owner, step } from './words'

export const textSummary = v.object({
  id,
  title: v.string(),
  genre: v.string(),
  level: difficulty,
  about: v.string(),
  origin: v.string(),
  licence: v.string(),
  example: v.boolean(),
  words: count,
  minutes: count,
  skills: v.array(skill),
  /** Segments that practice can ask. */
  scored: count,
  /** Of these, answered at least once by this learner. */
  seen: count,
  /** Of those seen, how many were wrong at the last answer. */
  missed: count,
  /** Right at the first answer; only these count in Progress. */
  first: rate,
  sessionsDone: count,
  /** A session of this text that was begun and not ended, to go on with. */
  openSession: v.nullable(v.object({ id, exercise, position: count, total: count })),
  /** Every exercise that the text has questions for, and how many of these were answered. */
  exercises: v.array(v.object({ exercise, questions: count, answered: count })),
  xrayOpen: v.boolean(),
})
export type TextSummary = v.InferOutput<typeof textSummary>

export const note = v.object({
  step,
  words: v.string(),
  why: v.string(),
  contrast: v.object({ text: v.string(), label, owner: v.nullable(owner) }),
  skills: v.array(skill),
  difficulty,
})

export const inkedSegment = v.object({
  id,
  paragraph: count,
  start: count,
  end: count,
  ink,
  voice: v.array(source),
  marks: v.array(mark),
  note: v.nullable(note),
  /** Where readers split and the rules leave it open: how they read it, by which rule, and who they were. */
  readings: v.nullable(
    v.object({
      who: v.string(),
      split: v.array(v.object({ label, owner: v.nullable(owner), count, rule: v.string(), why: v.string() })),
    }),
  ),
})
export type InkedSegment = v.InferOutput<typeof inkedSegment>

export { MAKEUP_PARTS }

export const xray = v.object({
  text: textSummary,
  revision: v.string(),
  paragraphs: v.array(paragraph),
  /** Only what was sorted, unless the whole text was revealed (or is an example). */
  segments: v.array(inkedSegment),
  whole: v.boolean(),
  /** Scored segments whose ink is still hidden. */
  hidden: count,
  makeup: v.array(v.object({ part: v.picklist(MAKEUP_PARTS), words: count, share })),
  ledger: v.array(v.object({ source, words: count, verbs: v.array(v.string()) })),
})
export type Xray = v.InferOutput<typeof xray>

const textId = v.object({ textId: id })

export const library = {
  list: oc.errors(errors).output(v.array(textSummary)),
  /** The bare article: no ink, voice or mark. */
  read: oc
    .errors(errors)
    .input(textId)
    .output(v.object({ text: textSummary, revision: v.string(), paragraphs: v.array(paragraph) })),
  xray: oc.errors(errors).input(textId).output(xray),
  /** Shows the inks of all segments; those not yet sorted then no longer count as unseen. */
  reveal: oc.errors(errors).input(textId).output(xray),
}
