import type { Database } from 'better-sqlite3'
import { sessionStarted } from '../../domain/record/events'
import type { EventOf } from '../event-rows'
import { mustChangeOne } from './must-change'

/** How sessions and what was shown in them come out of events. */
export function sessionRows(db: Database) {
  const start = db.prepare(
    `INSERT INTO sessions (id, learner_id, text_id, exercise, origin, introduces, tasks, started_at)
     VALUES (@sessionId, @learnerId, @textId, @exercise, @from, @introduces, @tasks, @at)`,
  )
  const change = (set: string) => {
    const update = db.prepare(`UPDATE sessions SET ${set} WHERE id = @sessionId AND learner_id = @learnerId`)
    return (sessionId: string, { learnerId, at }: { learnerId: string; at: number }) =>
      mustChangeOne(update.run({ sessionId, learnerId, at }), `session ${sessionId}`)
  }
  // The first time counts: from then on the text was no longer unseen.
  const reveal = db.prepare(
    'INSERT INTO revealed (learner_id, text_id, at) VALUES (@learnerId, @textId, @at) ON CONFLICT DO NOTHING',
  )
  return {
    start({ learnerId, at, body }: EventOf<'session.started'>): void {
      const { introduces, tasks, ...about } = sessionStarted(body)
      const lists = { introduces: JSON.stringify(introduces), tasks: JSON.stringify(tasks) }
      start.run({ ...about, ...lists, learnerId, at })
    },
    countIntroduced: change('introduced = introduced + 1'),
    countAnswered: change('answered = answered + 1'),
    countPassed: change('passed = passed + 1'),
    finish: change('finished_at = @at'),
    reveal: ({ learnerId, at, body }: EventOf<'text.revealed'>): void =>
      void reveal.run({ learnerId, textId: body.textId, at }),
  }
}
