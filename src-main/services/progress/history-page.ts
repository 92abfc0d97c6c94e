import { askedWords } from '../../domain/exercise/asked-words'
import { EVERY_KIND } from '../../domain/exercise/every-kind'
import type { Answer } from '../../store'
import type { Core } from '../core'
import { editionAt, segmentOf } from '../library/find-edition'

const PAGE = 50

interface Placed {
  readonly place: number
  readonly answer: Answer
}

/** The wanted ones of a record that is read back, as a page of it; `next` is where the page after this one begins. */
export function pageOf(core: Core, back: Iterable<Placed>, isWanted: (answer: Answer) => boolean) {
  // One more than is shown tells whether there is another page.
  const found = firstOf(PAGE + 1, back, ({ answer }) => isWanted(answer))
  const shown = found.slice(0, PAGE)
  return {
    rows: shown.map(({ answer }) => historyRow(core, answer)),
    next: found.length > PAGE ? (shown.at(-1)?.place ?? null) : null,
  }
}

function firstOf<T>(most: number, all: Iterable<T>, isWanted: (one: T) => boolean): T[] {
  const found: T[] = []
  for (const one of all) {
    if (!isWanted(one)) continue
    found.push(one)
    if (found.length === most) break
  }
  return found
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
