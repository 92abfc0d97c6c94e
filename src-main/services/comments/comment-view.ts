import { askedWords } from '../../domain/exercise/asked-words'
import { EVERY_KIND } from '../../domain/exercise/every-kind'
import type { Comment, Reader } from '../../store'
import type { Core } from '../core'
import { editionAt, segmentOf } from '../library/find-edition'

/** Comments that can be read, each with what had been asked; one that was taken back has no words to show. */
export function viewComments(core: Core, reader: Reader, comments: readonly Comment[]) {
  return comments.flatMap(comment => viewComment(core, reader, comment) ?? [])
}

function viewComment(core: Core, reader: Reader, comment: Comment) {
  const { id, eventId, author, words, at, changedAt, own, filedAt, seenAt } = comment
  const answer = reader.answers.find(eventId)
  if (words === null || !answer) return null
  const { text } = editionAt(core, answer.textId, answer.revision)
  const { segment } = askedWords(text, segmentOf(text, answer.segmentId), EVERY_KIND[answer.exercise].about)
  return {
    ...{ id, eventId, author, words, at, changedAt, own, seenAt },
    filed: filedAt === changedAt,
    about: { textId: answer.textId, title: text.title, words: segment.words, exercise: answer.exercise, at: answer.at },
  }
}
