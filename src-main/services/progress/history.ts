import { askedWords } from '../../domain/exercise/asked-words'
import { EVERY_KIND } from '../../domain/exercise/every-kind'
import type { Answer } from '../../store'
import type { Core } from '../core'
import { editionAt, segmentOf } from '../library/find-edition'
import { currentLearner } from '../profiles/current-learner'

const PAGE = 50

/** The learner's answers, newest first; `next` is where the page after this one begins. */
export function pageHistory(core: Core, before: number | null) {
  return core.store.read(reader => {
    const { id } = currentLearner(reader)
    // One more than is shown tells whether there is another page.
    const found = reader.history.page(id, before, PAGE + 1)
    const shown = found.slice(0, PAGE)
    return {
      rows: shown.map(({ answer }) => historyRow(core, answer)),
      next: found.length > PAGE ? (shown.at(-1)?.place ?? null) : null,
      total: reader.answers.count(id),
    }
  })
}

function historyRow(core: Core, answer: Answer) {
  const { eventId, at, textId, exercise, confidence, correct, score, first } = answer
  const { text } = editionAt(core, textId, answer.revision)
  const { givenLabel, keyLabel } = answer
  return {
    ...{ eventId, at, textId, title: text.title, exercise },
    words: askedWords(text, segmentOf(text, answer.segmentId), EVERY_KIND[exercise].about).segment.words,
    given: givenLabel && { label: givenLabel, owner: answer.givenOwner },
    key: keyLabel && { label: keyLabel, owner: answer.keyOwner },
    ...{ confidence, correct, score, first, rescored: answer.rescoredBy !== null },
  }
}
