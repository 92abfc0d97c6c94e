import type { Answer } from '../../store'
import type { Core } from '../core'
import { editionAt, scoredSegment } from '../library/find-edition'
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
  const { eventId, at, textId, confidence, correct, first } = answer
  const { text } = editionAt(core, textId, answer.revision)
  return {
    ...{ eventId, at, textId, title: text.title, words: scoredSegment(text, answer.segmentId).text },
    given: { label: answer.givenLabel, owner: answer.givenOwner },
    key: { label: answer.keyLabel, owner: answer.keyOwner },
    ...{ confidence, correct, first },
  }
}
