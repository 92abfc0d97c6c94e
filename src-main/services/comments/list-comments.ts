import type { Core } from '../core'
import { currentLearner } from '../profiles/current-learner'
import { whoseRecord } from '../profiles/whose-record'
import { viewComments } from './comment-view'

/** As many as a page shows at once. */
const SHOWN = 200

/** What was written to a learner, the newest first; about one answer or about all. */
export function listComments(core: Core, learnerId: string, eventId: string | null) {
  return core.store.read(reader => {
    const { id } = whoseRecord(reader, learnerId)
    const found = reader.comments.ofLearner(id).filter(one => one.words !== null && isAbout(one, eventId))
    const newest = found.toSorted((one, other) => other.at - one.at).slice(0, SHOWN)
    return { comments: viewComments(core, reader, newest), total: found.length, author: reader.comments.lastAuthor() }
  })
}

/** What was written to whoever is learning now: first what was not seen yet, then the newest. */
export function myComments(core: Core, eventId: string | null) {
  return core.store.read(reader => {
    const { id } = currentLearner(reader)
    const found = reader.comments.ofLearner(id).filter(one => one.words !== null && isAbout(one, eventId))
    const first = found
      .toSorted((one, other) => other.changedAt - one.changedAt)
      .toSorted((one, other) => Number(one.seenAt !== null) - Number(other.seenAt !== null))
      .slice(0, SHOWN)
    const unseen = found.filter(one => one.seenAt === null).length
    return { comments: viewComments(core, reader, first), total: found.length, unseen }
  })
}

const isAbout = (comment: { readonly eventId: string }, eventId: string | null) =>
  eventId === null || comment.eventId === eventId

/** Which answers of a learner something was written about; `null`: of who is learning now. */
export function commentedAnswers(core: Core, learnerId: string | null) {
  return core.store.read(reader => reader.comments.answers(whoseRecord(reader, learnerId).id))
}
