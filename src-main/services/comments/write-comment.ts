import type { Comment, Reader } from '../../store'
import type { Core } from '../core'
import { notFound, notYours, Refusal } from '../refusal'

export interface NewComment {
  /** Made by the page, so that sending it again is safe. */
  readonly commentId: string
  readonly learnerId: string
  /** The answer it is about. */
  readonly eventId: string
  readonly author: string
  readonly words: string
}

export function addComment(core: Core, { commentId, learnerId, eventId, author, words }: NewComment) {
  return core.store.write(writer => {
    if (writer.answers.find(eventId)?.learnerId !== learnerId) throw notFound('answer')
    const here = writer.comments.find(commentId)
    if (here && (here.learnerId !== learnerId || here.eventId !== eventId)) throw notYours()
    if (here) return done(commentId)
    const at = core.now()
    const fresh = { own: true, filedAt: null, seenAt: null }
    writer.comments.keep({ id: commentId, learnerId, eventId, author, words, at, changedAt: at, ...fresh })
    writer.touch('comments')
    return done(commentId)
  })
}

/** Also brings back one that was removed, which is how that is undone. */
export function changeComment(core: Core, commentId: string, author: string, words: string) {
  return rewrite(core, commentId, { author, words })
}

/** Takes the words away; that they are gone travels with the next file. */
export function removeComment(core: Core, commentId: string) {
  return rewrite(core, commentId, { words: null })
}

function rewrite(core: Core, commentId: string, change: Partial<Pick<Comment, 'author' | 'words'>>) {
  return core.store.write(writer => {
    const here = ownComment(writer, commentId)
    const next = { ...here, ...change }
    if (next.words === here.words && next.author === here.author) return done(commentId)
    // Later than what it takes the place of, whatever the clock says.
    const changedAt = Math.max(core.now(), here.changedAt + 1)
    writer.comments.keep({ ...next, changedAt, seenAt: null })
    writer.touch('comments')
    return done(commentId)
  })
}

function ownComment(reader: Reader, commentId: string): Comment {
  const here = reader.comments.find(commentId)
  if (!here) throw notFound('comment')
  if (!here.own)
    throw new Refusal('COMMENT_NOT_OWN', 'This comment was written in another Winnow. Change it there.', undefined)
  return here
}
const done = (commentId: string) => ({ commentId })
