import { oc } from '@orpc/contract'
import * as v from 'valibot'
import { commentAuthor, commentWords } from '../domain/record/comment'
import { errors } from './errors'
import { exercise } from './exercises'
import { at, count, id } from './words'

export { COMMENT_LENGTH } from '../domain/record/comment'

export const comment = v.object({
  id,
  /** The answer it is about. */
  eventId: id,
  author: v.string(),
  words: v.string(),
  at,
  /** When its words became what they are. */
  changedAt: at,
  /** Written in this Winnow: only such can be changed here. */
  own: v.boolean(),
  /** As it is, it went into a file for its learner. */
  filed: v.boolean(),
  /** When the learner first saw these words, as far as is known here. */
  seenAt: v.nullable(at),
  /** What had been asked. */
  about: v.object({ textId: id, title: v.string(), words: v.string(), exercise, at }),
})
export type Comment = v.InferOutput<typeof comment>

/** The first 200 of them, and how many there are. */
const some = { comments: v.array(comment), total: count }

export const seatComments = v.object({
  seatId: id,
  number: count,
  /** Of the seat. */
  name: v.string(),
  learnerId: id,
  comments: count,
  /** Written or changed since they last went into a file, and not known to be seen. */
  unfiled: count,
  unseen: count,
})
export type SeatComments = v.InferOutput<typeof seatComments>

const about = v.optional(v.nullable(id), null)
const ofLearner = v.object({ learnerId: id })
const written = { author: commentAuthor, words: commentWords }
const named = v.object({ commentId: id })

/** What a teacher writes about a learner's answers, which travels to the learner in a file of its own. */
export const comments = {
  /** Of whoever is learning now: first what was not seen yet, then the newest. */
  mine: oc
    .errors(errors)
    .input(v.optional(v.object({ eventId: about }), {}))
    .output(v.object({ ...some, unseen: count })),
  /** Whoever is learning now has read these words of these comments. */
  seen: oc
    .errors(errors)
    .input(
      v.object({
        comments: v.pipe(v.array(v.object({ commentId: id, changedAt: at })), v.minLength(1), v.maxLength(200)),
      }),
    )
    .output(v.object({ seen: count })),
  /** Which answers something was written about. */
  answers: oc
    .errors(errors)
    .input(v.optional(v.object({ learnerId: about }), {}))
    .output(v.array(v.object({ eventId: id, comments: count, unseen: count }))),
  /** Of one learner, the newest first; about one answer or about all. `author`: who wrote here last. */
  list: oc
    .errors(errors)
    .input(v.object({ ...ofLearner.entries, eventId: about }))
    .output(v.object({ ...some, author: v.nullable(v.string()) })),
  /** By seat; how much is in no file yet. */
  ofClass: oc
    .errors(errors)
    .input(v.object({ classId: id }))
    .output(v.object({ seats: v.array(seatComments), unfiled: count })),
  /** Under an id that the page made: sent again it is stored once. */
  add: oc
    .errors(errors)
    .input(v.object({ ...named.entries, ...ofLearner.entries, eventId: id, ...written }))
    .output(named),
  /** Brings back one that was removed, too. */
  change: oc
    .errors(errors)
    .input(v.object({ ...named.entries, ...written }))
    .output(named),
  remove: oc.errors(errors).input(named).output(named),
  /** A file for this learner alone; its pieces come by `record.saveOn`. */
  save: oc
    .errors(errors)
    .input(ofLearner)
    .output(v.object({ saveId: id, fileName: v.string(), madeAt: at })),
  /** The file was made and handed on. */
  saved: oc
    .errors(errors)
    .input(v.object({ ...ofLearner.entries, madeAt: at }))
    .output(v.object({ saved: v.literal(true) })),
  /** A file of comments that was handed over by `record.open` and `record.take`: stores what is new, all or nothing. */
  bringIn: oc
    .errors(errors)
    .input(v.object({ fileId: id }))
    .output(
      v.object({
        /** Whom they are for, as they are called here. */
        name: v.string(),
        from: v.string(),
        comments: count,
        fresh: count,
        changed: count,
        forCurrent: v.boolean(),
      }),
    ),
}
