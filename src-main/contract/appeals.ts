import { oc } from '@orpc/contract'
import * as v from 'valibot'
import { errors } from './errors'
import { at, id, label, owner, paragraph, place, source } from './words'

const key = v.object({ label, owner: v.nullable(owner) })
/** What a person writes to argue with: a sentence to a paragraph. */
const reason = v.pipe(
  v.string(),
  v.normalize('NFC'),
  v.trim(),
  v.minLength(1, 'Say why, in a sentence or more.'),
  v.maxLength(1000, 'At most 1,000 characters.'),
)

export const APPEAL_STATES = ['open', 'upheld', 'declined', 'withdrawn'] as const

export const appeal = v.object({
  id,
  at,
  /** Who appealed, by the profile's name. */
  by: v.string(),
  own: v.boolean(),
  textId: id,
  title: v.string(),
  segment: v.object({ id, ...place.entries, words: v.string() }),
  /** The answer that it began from. */
  eventId: id,
  given: key,
  /** The key as it was when the appeal was made. */
  key,
  claim: key,
  /** A rule of the codebook. */
  rule: v.object({ id, title: v.string() }),
  reason: v.string(),
  state: v.picklist(APPEAL_STATES),
  ruled: v.nullable(
    v.object({
      at,
      by: v.string(),
      reason: v.string(),
      /** Of an upheld one: the key since; `null` where the segment is no longer scored. */
      key: v.nullable(key),
      /** Stored answers whose score it changed, of all learners. */
      rescored: v.number(),
    }),
  ),
})
export type Appeal = v.InferOutput<typeof appeal>

/** What one must see to make or rule an appeal. */
export const appealCase = v.object({
  appeal: v.nullable(appeal),
  textId: id,
  title: v.string(),
  segment: v.object({ id, ...place.entries, words: v.string() }),
  paragraph,
  given: key,
  key: v.object({ ...key.entries, voice: v.array(source) }),
  why: v.string(),
  /** All sources of the text, for a voice that is ruled. */
  sources: v.array(source),
})
export type AppealCase = v.InferOutput<typeof appealCase>

export const appeals = {
  /** Of all learners of this data, newest first: a ruling holds for all. */
  list: oc.errors(errors).output(v.array(appeal)),
  /** The case of an own answer, before or after an appeal was made; or of any answer that an appeal was made from. */
  caseOf: oc
    .errors(errors)
    .input(v.object({ eventId: id }))
    .output(appealCase),
  make: oc
    .errors(errors)
    .input(v.object({ eventId: id, claim: key, rule: id, reason }))
    .output(appeal),
  withdraw: oc
    .errors(errors)
    .input(v.object({ appealId: id }))
    .output(appeal),
  /** Upheld with a key, or with none: then the segment is no longer scored. */
  rule: oc
    .errors(errors)
    .input(
      v.object({
        appealId: id,
        reason,
        ruling: v.variant('upheld', [
          v.object({ upheld: v.literal(false) }),
          v.object({
            upheld: v.literal(true),
            key: v.nullable(v.object({ ...key.entries, voice: v.pipe(v.array(id), v.maxLength(12)) })),
          }),
        ]),
      }),
    )
    .output(appeal),
}
