import type { Core } from '../core'
import { editionAt } from '../library/find-edition'
import { viewParagraphs } from '../library/paragraph-view'
import { answeredQuestion } from '../practice/answered-question'
import { whoseRecord } from '../profiles/whose-record'
import { notFound, notYours } from '../refusal'

/** An answer to look at again as it was, with the article of that revision. */
export function replayAnswer(core: Core, learnerId: string | null, eventId: string) {
  return core.store.read(reader => {
    const answer = reader.answers.find(eventId)
    const session = answer && reader.sessions.find(answer.sessionId)
    if (!session) throw notFound('answer')
    if (answer.learnerId !== whoseRecord(reader, learnerId).id) throw notYours()
    const edition = editionAt(core, answer.textId, answer.revision)
    return {
      at: answer.at,
      title: edition.text.title,
      answered: answeredQuestion(core, reader, session, eventId),
      paragraphs: viewParagraphs(edition.text),
    }
  })
}
