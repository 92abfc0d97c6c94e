import * as v from 'valibot'
import { DIFFICULTIES, LABELS, OWNERS, SKILLS, SOURCE_KINDS, STEPS } from './codebook'
import { GENRES, SIDES, TOPICS } from './kinds-of-text'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'An id has small letters, digits and hyphens.'))

const teaching = v.strictObject({
  aim: text,
  plan: v.array(v.strictObject({ minutes: v.pipe(v.number(), v.safeInteger(), v.minValue(1)), step: text })),
  questions: v.array(text),
})

/** What stands above a study text's body, in this order when it is written. */
export const frontMatter = v.strictObject({
  id,
  title: text,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'A language is a BCP 47 tag such as en.')),
  level: v.picklist(DIFFICULTIES),
  genre: v.picklist(GENRES),
  topic: v.exactOptional(v.picklist(TOPICS)),
  place: v.exactOptional(text),
  origin: text,
  licence: text,
  about: text,
  codebook: text,
  status: v.picklist(['draft', 'reviewed']),
  example: v.optional(v.boolean(), false),
  skills: v.array(v.picklist(SKILLS)),
  sources: v.record(id, v.strictObject({ name: text, kind: v.picklist(SOURCE_KINDS) })),
  teaching: v.exactOptional(teaching),
})
export type FrontMatter = v.InferOutput<typeof frontMatter>

/** What stands below the body, keyed by segment id. */
export const notes = v.record(
  v.string(),
  v.strictObject({
    step: v.picklist(STEPS),
    words: text,
    why: text,
    contrast: v.strictObject({ text, label: v.picklist(LABELS), owner: v.exactOptional(v.picklist(OWNERS)) }),
    skills: v.pipe(v.array(v.picklist(SKILLS)), v.minLength(1), v.maxLength(3)),
    difficulty: v.picklist(DIFFICULTIES),
    side: v.exactOptional(v.picklist(SIDES)),
  }),
)
export type Notes = v.InferOutput<typeof notes>
