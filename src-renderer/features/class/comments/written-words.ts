import type { Comment, SeatComments } from '@contract/comments'
import { countWords, dayWords, numberWords } from '@ui/figures'

/** How far a comment has come on its way. */
export function wayWords({ own, filed, seenAt }: Pick<Comment, 'own' | 'filed' | 'seenAt'>): string {
  if (seenAt !== null) return `Read on ${dayWords(seenAt)}`
  if (!own) return 'Written elsewhere'
  return filed ? 'In a file; not known to be read' : 'In no file yet'
}

/** Of what was written to one learner. */
export function seatWords({
  comments,
  unfiled,
  unseen,
}: Pick<SeatComments, 'comments' | 'unfiled' | 'unseen'>): string {
  const read = comments - unseen
  return [
    countWords(comments, 'comment'),
    unfiled > 0 ? `${numberWords(unfiled)} to be saved` : null,
    read > 0 ? `${numberWords(read)} known to be read` : null,
  ]
    .filter(part => part !== null)
    .join(' · ')
}

/** What is to be saved, of a class; `null` where nothing is. */
export function unfiledWords(unfiled: number, learners: number): string | null {
  if (unfiled === 0) return null
  const which = unfiled === 1 ? 'One comment is' : `${numberWords(unfiled)} comments are`
  const whom = learners === 1 ? 'one learner' : `${numberWords(learners)} learners`
  return `${which} not yet saved for ${whom}.`
}
