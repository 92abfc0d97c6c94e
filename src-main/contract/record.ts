import { oc } from '@orpc/contract'
import * as v from 'valibot'
import { errors } from './errors'
import { at, count, id } from './words'

/** Bytes of a file that travel at once; as base64 they fit a frame of either host. */
export const PIECE_BYTES = 96 * 1024
const piece = v.pipe(v.string(), v.maxLength((PIECE_BYTES / 3) * 4), v.base64())

export const recordReport = v.object({
  /** As the file says it. */
  name: v.string(),
  /** The name by which the same learner is known here; `null` of one who is new. */
  hereAs: v.nullable(v.string()),
  /** Here as one whose record was handed in, and no profile. */
  handedIn: v.boolean(),
  answers: count,
  /** Of the first and the last answer. */
  firstAt: v.nullable(at),
  lastAt: v.nullable(at),
  newAnswers: count,
  newEvents: count,
  /** Upheld appeals among what is new: they change keys for everybody here. */
  newRulings: count,
  /** Of the comments on its answers those that are new here, or say something new. */
  newComments: count,
})
export type RecordReport = v.InferOutput<typeof recordReport>

const file = v.object({ fileId: id })

/** One learner's record as a file that travels: all of the current learner's data out, anybody's in. */
export const record = {
  save: oc.errors(errors).output(v.object({ saveId: id, fileName: v.string() })),
  /** The next piece, until there is none. */
  saveOn: oc
    .errors(errors)
    .input(v.object({ saveId: id }))
    .output(v.object({ piece: v.nullable(piece) })),
  /** Takes the place of a file that was handed over and not brought in. */
  open: oc
    .errors(errors)
    .input(v.object({ bytes: count }))
    .output(file),
  /** From `at` on, in bytes; sent again it is taken once. */
  take: oc
    .errors(errors)
    .input(v.object({ ...file.entries, at: count, piece }))
    .output(v.object({ taken: v.literal(true) })),
  /** Of a file that was handed over; what it holds is for `look`, or `comments.bringIn`, to say. */
  kind: oc
    .errors(errors)
    .input(file)
    .output(v.object({ kind: v.picklist(['record', 'comments']) })),
  /** Reads all of it and tells what would be brought in; stores nothing. */
  look: oc.errors(errors).input(file).output(recordReport),
  /** Stores what is new, all or nothing. */
  bringIn: oc
    .errors(errors)
    .input(file)
    .output(v.object({ name: v.string(), newAnswers: count, newEvents: count })),
  leave: oc
    .errors(errors)
    .input(file)
    .output(v.object({ left: v.literal(true) })),
}
