import { countWords, readingMinutes } from '../../domain/text/words'
import type { Core } from '../core'
import { currentLearner } from '../profiles/current-learner'
import type { Edition } from './edition'
import { scoredSegments } from './find-edition'

/** What the Library and Today show of a text, for the learner of now. */
export function summariseText(core: Core, { text }: Edition) {
  const scored = scoredSegments(text)
  const words = countWords(text.plain)
  return core.store.read(reader => {
    const learner = currentLearner(reader)
    const ids = new Set(scored.map(segment => segment.id))
    const latest = reader.progress.latestOfText(learner.id, text.id).filter(({ segmentId }) => ids.has(segmentId))
    const open = reader.sessions.open(learner.id, text.id)
    const sessionsDone = reader.sessions.practisedCount(learner.id, text.id)
    return {
      ...{ id: text.id, title: text.title, genre: text.genre, level: text.level, about: text.about },
      ...{ origin: text.origin, licence: text.licence, example: text.example, skills: [...text.skills] },
      words,
      minutes: readingMinutes(words),
      scored: scored.length,
      seen: latest.length,
      missed: latest.filter(({ correct }) => !correct).length,
      first: reader.progress.firstOfText(learner.id, text.id),
      sessionsDone,
      openSession: open && {
        id: open.id,
        position: Math.min(open.passed + 1, open.segments.length),
        total: open.segments.length,
      },
      xrayOpen: text.example || sessionsDone > 0,
    }
  })
}
