import type { Genre } from '../../labelling/kinds-of-text'
import type { StudyText } from '../../labelling/study-text'
import type { Rate } from '../rate'
import { claimsOf, isNameless, isOwn } from '../claims'
import { harmlessSources } from './harmlessness'

/** Genres that report. An editorial argues, and a press release is its sender's, however well either names its sources. */
const REPORTING: ReadonlySet<Genre> = new Set<Genre>([
  ...(['news report', 'council report', 'science news'] as const),
  ...(['court report', 'interview', 'live blog'] as const),
])
export const OWN_JUDGEMENTS_MAX = 0.1
export const ANSWERABLE_MIN = 0.9

export interface Sourcing {
  /** Judgements of the article's own, among its facts and opinions. */
  readonly ownJudgements: Rate
  /** Facts and opinions of sources that somebody can be asked about, among those of sources. */
  readonly answerable: Rate
  readonly isWellSourced: boolean
}

/**
 * Well-sourced reporting, as labels can tell it: a reporting genre that keeps its judgements to itself (at most a tenth
 * of its facts and opinions are its own opinions) and says who speaks: at least nine in ten sourced ones have a named
 * person, organisation, document or outlet somewhere in their chain, whom a reader can ask for the record, or an
 * unnamed source that does no harm, such as a passer-by on what everybody there saw.
 */
export function sourcingOf(text: Pick<StudyText, 'segments' | 'sources' | 'genre'>): Sourcing {
  const claims = claimsOf(text)
  const sourced = claims.filter(claim => !isOwn(claim))
  const ownJudgements = {
    asked: claims.length,
    right: claims.filter(claim => claim.ink === 'opinion' && isOwn(claim)).length,
  }
  const harmless = harmlessSources(text)
  const answers = (id: string) => !isNameless(id, text.sources) || harmless.has(id)
  const answerable = { asked: sourced.length, right: sourced.filter(({ voice }) => voice.some(answers)).length }
  const isWellSourced =
    REPORTING.has(text.genre) &&
    sourced.length > 0 &&
    ownJudgements.right <= OWN_JUDGEMENTS_MAX * ownJudgements.asked &&
    answerable.right >= ANSWERABLE_MIN * answerable.asked
  return { ownJudgements, answerable, isWellSourced }
}
