import type { Reader } from '../../store'
import type { Core } from '../core'
import { formsOf } from './forms'
import { formFor, seriesIn } from './series-of'

/** A question of practice, as far as tests are concerned. */
export interface Showing {
  readonly textId: string
  /** Segments whose key its feedback shows. */
  readonly shows: readonly string[]
}

/** What practice must leave alone for the sake of tests; names are `text segment`. */
export interface HeldBack {
  /** Asked by a test that goes on: its feedback would be the test's. */
  readonly underWay: ReadonlySet<string>
  /** Asked by forms still to come. Once met it would no longer count. */
  readonly toCome: ReadonlySet<string>
}

const nameOf = (textId: string, segmentId: string) => `${textId} ${segmentId}`
const NOTHING: HeldBack = { underWay: new Set(), toCome: new Set() }

/** Only for who has begun the series: nobody else should practise on less than there is. */
export function heldBack(core: Core, reader: Reader, learnerId: string): HeldBack {
  const { sittings, open, standings } = seriesIn(core, reader, learnerId)
  if (sittings.length === 0) return NOTHING
  const unmet = (items: readonly { readonly textId: string; readonly segmentId: string }[]) =>
    items
      .filter(({ textId, segmentId }) => !reader.answers.isMet(learnerId, textId, segmentId))
      .map(({ textId, segmentId }) => nameOf(textId, segmentId))
  const set = formsOf(core)
  const later = standings.filter(({ state }) => state === 'now' || state === 'practise' || state === 'waits')
  return {
    underWay: new Set(unmet(open ? (reader.sessions.find(open.sessionId)?.tasks ?? []) : [])),
    toCome: new Set(set ? later.flatMap(({ occasion }) => unmet(set.forms[formFor(learnerId, occasion)])) : []),
  }
}

export const touches = (names: ReadonlySet<string>, { textId, shows }: Showing) =>
  names.size > 0 && shows.some(id => names.has(nameOf(textId, id)))

/**
 * What practice may ask: nothing that a test holds back, as long as something is left that is wanted. A small text, or
 * one that forms took much of, is rather practised to its end than kept for a test that may never be taken; what the
 * test under way asks stays out in any case.
 */
export function askedOutsideTests<T extends Showing>(
  { underWay, toCome }: HeldBack,
  all: readonly T[],
  isWanted: (one: T) => boolean,
): T[] {
  const allowed = all.filter(one => !touches(underWay, one))
  const spared = allowed.filter(one => !touches(toCome, one))
  return spared.some(isWanted) ? spared : allowed
}

/** Whether a test that goes on asks anything of a text. */
export function isAskedByTest(reader: Reader, learnerId: string, textId: string): boolean {
  const open = reader.sittings.ofLearner(learnerId).filter(({ finishedAt }) => finishedAt === null)
  return open.some(({ sessionId }) => reader.sessions.find(sessionId)?.tasks.some(task => task.textId === textId))
}
