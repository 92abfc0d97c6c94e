import { eventIterator, oc } from '@orpc/contract'
import * as v from 'valibot'
import { GENRES, TOPICS } from '../domain/labelling/kinds-of-text'
import { MAKEUP_PARTS } from '../domain/labelling/makeup'
import { errors } from './errors'
import { exercise } from './exercises'
import {
  at,
  count,
  difficulty,
  id,
  ink,
  mark,
  paragraph,
  place,
  rate,
  share,
  skill,
  source,
  label,
  owner,
  step,
} from './words'

export const textSummary = v.object({
  id,
  title: v.string(),
  genre: v.picklist(GENRES),
  /** What it is about and where it plays; a draft may leave both open. */
  topic: v.nullable(v.picklist(TOPICS)),
  place: v.nullable(v.string()),
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
  /** When any of its questions was last answered. */
  lastAt: v.nullable(at),
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

/** A text by itself, before or after work; nothing in it tells the key of a segment. */
export const textAbout = v.object({
  text: textSummary,
  codebook: v.string(),
  /** A skill, how many segments train it, how many of these were sorted, and how many of those right first time. */
  skills: v.array(v.object({ skill, segments: count, sorted: count, first: rate })),
  /** With its words of speech once the X-ray is open. */
  sources: v.array(v.object({ source, words: v.nullable(count) })),
  teaching: v.nullable(
    v.object({
      aim: v.string(),
      plan: v.array(v.object({ minutes: count, step: v.string() })),
      questions: v.array(v.string()),
    }),
  ),
})
export type TextAbout = v.InferOutput<typeof textAbout>

/** How many texts can be searched by all their words; `stopped` where it cannot be gone on with. */
export const indexState = v.object({ done: count, of: count, stopped: v.boolean() })
export type IndexState = v.InferOutput<typeof indexState>

/** A stretch of a text in pieces, so that what matched can be marked without a word of HTML. */
const pieces = v.array(v.object({ text: v.string(), hit: v.boolean() }))
export const PASSAGE_FROM = ['body', 'about', 'sources', 'kind'] as const
export const foundText = v.object({
  textId: id,
  title: pieces,
  /** Where it was found besides the title. */
  passage: v.nullable(
    v.object({
      from: v.picklist(PASSAGE_FROM),
      pieces,
      /** Whether words come before and after it. */
      cut: v.object({ before: v.boolean(), after: v.boolean() }),
      /** The first words of the body that matched. */
      place: v.nullable(place),
    }),
  ),
})
export type FoundText = v.InferOutput<typeof foundText>

/** Any words at all; the core looks for the first of very many. */
const words = v.object({ words: v.string() })
const textId = v.object({ textId: id })

export const library = {
  list: oc.errors(errors).output(v.array(textSummary)),
  about: oc.errors(errors).input(textId).output(textAbout),
  /** Texts that have all the words, the best first. While texts are still being read, these by what stands above them. */
  search: oc
    .errors(errors)
    .input(words)
    .output(v.object({ found: v.array(foundText), index: indexState })),
  /** Has the texts read for searching where they were not, and tells how far that is until it is done. */
  indexing: oc.errors(errors).output(eventIterator(indexState)),
  /** The bare article: no ink, voice or mark. */
  read: oc
    .errors(errors)
    .input(textId)
    .output(v.object({ text: textSummary, revision: v.string(), paragraphs: v.array(paragraph) })),
  xray: oc.errors(errors).input(textId).output(xray),
  /** Shows the inks of all segments; those not yet sorted then no longer count as unseen. */
  reveal: oc.errors(errors).input(textId).output(xray),
}
