import type { TravellingComment } from '../../domain/record/comment'
import { joined } from '../../domain/record/comment-versions'
import { damagedComment } from '../../domain/record/record-fault'
import type { Comment, Reader, Writer } from '../../store'

/** `same`: nothing is to be stored. */
export type Merge = { readonly kind: 'new' | 'changed' | 'same'; readonly comment: Comment }

/**
 * What becomes of a comment that came in a file, the `place`th of it. Words that were written here are changed here and
 * nowhere else; of such a comment a file can only tell that its learner saw them.
 */
export function mergedComment(reader: Reader, learnerId: string, incoming: TravellingComment, place: number): Merge {
  const { id, eventId } = incoming
  const here = reader.comments.find(id)
  if (!here) return { kind: 'new', comment: { ...fields(incoming), learnerId, own: false, filedAt: null } }
  if (here.learnerId !== learnerId || here.eventId !== eventId) {
    throw damagedComment(place, id, 'is here already, about another answer')
  }
  const isSameVersion = here.changedAt === incoming.changedAt && here.words === incoming.words
  const comment = here.own && !isSameVersion ? here : { ...here, ...changing(joined(fields(here), fields(incoming))) }
  return { kind: isSame(here, comment) ? 'same' : 'changed', comment }
}

export function mergeComment(writer: Writer, learnerId: string, incoming: TravellingComment, place: number): Merge {
  const merge = mergedComment(writer, learnerId, incoming, place)
  if (merge.kind !== 'same') writer.comments.keep(merge.comment)
  return merge
}

const fields = ({ id, eventId, author, words, at, changedAt, seenAt }: TravellingComment): TravellingComment => ({
  ...{ id, eventId, author, words, at, changedAt, seenAt },
})

const changing = ({ author, words, changedAt, seenAt }: TravellingComment) => ({ author, words, changedAt, seenAt })

function isSame(one: Comment, other: Comment): boolean {
  const [a, b] = [changing(one), changing(other)]
  return a.author === b.author && a.words === b.words && a.changedAt === b.changedAt && a.seenAt === b.seenAt
}
