import * as v from 'valibot'
import { commentAuthor, commentCount, commentLine, COMMENTS_MAX } from './comment'
import { id, moment, strict } from './event-words'
import { profileName } from './profile-name'

/** Of the file's lines; another one means that an older Winnow would misread it. */
export const COMMENTS_FORMAT = 1
/** As many comments as there can be, each of the longest words, in a script that takes three bytes a letter. */
export const COMMENTS_BYTES_MAX = COMMENTS_MAX * 7000

const header = strict({
  line: v.literal('comments'),
  format: v.literal(COMMENTS_FORMAT),
  /** The version of the app that made it. */
  winnow: v.pipe(v.string(), v.maxLength(40)),
  madeAt: moment,
  /** Whom they are for. */
  learner: strict({ id, name: profileName }),
  /** Who wrote the last of them. */
  from: commentAuthor,
  comments: commentCount,
})
const end = strict({
  line: v.literal('end'),
  comments: commentCount,
  sum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})

/**
 * A teacher's comments on one learner's answers as a file: JSON lines, in this order: for whom, by whom and by which
 * Winnow; the comments, each with its hash; the end, with a sum over all lines before it. Nobody else's are in it.
 */
export const commentsFileLine = v.variant('line', [header, commentLine, end])
export type CommentsFileLine = v.InferOutput<typeof commentsFileLine>
export type CommentsHeader = v.InferOutput<typeof header>

/** What each of them begins with, so that it is told from a learner's record. */
export const COMMENTS_BEGIN = '{"line":"comments"'
