import { COMMENT_LENGTH } from '@contract/comments'

export interface CommentDraft {
  author: string
  words: string
}

/** What is still in the way of a comment, by field. */
export function draftProblems({ author, words }: Readonly<CommentDraft>) {
  return {
    author: author.trim() === '' ? 'Say who writes: the learner reads it beside your words.' : null,
    words:
      words.trim() === ''
        ? 'Write something first.'
        : words.trim().length > COMMENT_LENGTH
          ? `A comment has at most ${COMMENT_LENGTH} characters; this one has ${words.trim().length}.`
          : null,
  }
}

/** A text field may hold what no comment may: tabs become blanks, other control characters go. */
export function sendable({ author, words }: Readonly<CommentDraft>): CommentDraft {
  const plain = words.replaceAll('\t', ' ').replace(/[^\P{Control}\n]/gu, '')
  return { author: author.trim(), words: plain.trim() }
}
