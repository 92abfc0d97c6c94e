import { makeSortItem } from '../../domain/exercise/sort-item'
import type { Session } from '../../store'
import { scoredSegment } from '../library/find-edition'
import type { Edition } from '../library/edition'
import { viewSources } from '../library/source-view'

/** One question of a session, without its key. */
export function itemOf({ text, revision }: Edition, session: Session, segmentId: string, seenBefore: boolean) {
  const { segment, sentence, sources } = makeSortItem(text, scoredSegment(text, segmentId))
  return {
    sessionId: session.id,
    textId: text.id,
    revision,
    exercise: 'sort' as const,
    position: session.segments.indexOf(segmentId) + 1,
    total: session.segments.length,
    segment,
    sentence,
    sources: viewSources(text, sources),
    seenBefore,
  }
}
