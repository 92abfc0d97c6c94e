import * as v from 'valibot'
import { count, id, moment } from './event-words'
import { profileName } from './profile-name'

export const COMMENT_LENGTH = 2000
/** Of one learner; more than anybody will read. */
export const COMMENTS_MAX = 5000

/** What may be written about an answer: plain words, in lines. */
export const commentWords = v.pipe(
  v.string(),
  v.trim(),
  v.check(
    // Half a character cannot be stored as it came.
    words => !/[^\P{Control}\n]|\p{Surrogate}/u.test(words),
    'A comment holds words and line breaks, no tabs or control characters.',
  ),
  v.minLength(1, 'A comment needs at least one character.'),
  v.maxLength(COMMENT_LENGTH, `A comment has at most ${COMMENT_LENGTH} characters.`),
)
export const commentAuthor = profileName

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

/** A comment as a line of a file, in its order; see `comment-chain.ts` for its hash. */
export const commentLine = v.strictObject({
  line: v.literal('comment'),
  id,
  /** The answer it is about. */
  eventId: id,
  author: commentAuthor,
  /** `null` once it was taken back. */
  words: v.nullable(commentWords),
  at: moment,
  /** When its words became what they are. */
  changedAt: moment,
  /** When the learner first saw these words. */
  seenAt: v.nullable(moment),
  hash,
})
export type CommentLine = v.InferOutput<typeof commentLine>

/** What is known of a comment wherever it is. */
export type TravellingComment = Omit<CommentLine, 'line' | 'hash'>

/** How many comments a file announces. */
export const commentCount = v.pipe(count, v.minValue(1), v.maxValue(COMMENTS_MAX))
