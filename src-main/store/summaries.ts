import type { Database } from 'better-sqlite3'
import type { RecordedEvent } from '../domain/record/events'
import { answerRows } from './summaries/answer-rows'
import { appealRows } from './summaries/appeal-rows'
import { UnfitEvent } from './summaries/must-change'
import { prepareRemaking } from './summaries/remake-appeals'
import type { Remaking } from './summaries/remake-appeals'
import { sessionRows } from './summaries/session-rows'
import { sittingRows } from './summaries/sitting-rows'

/** Tables that can be emptied and made again from the events alone, with the columns that name a row. */
export const SUMMARY_TABLES = [
  { name: 'sessions', key: 'id' },
  { name: 'sittings', key: 'session_id' },
  { name: 'sealed_answers', key: 'seq' },
  { name: 'answers', key: 'seq' },
  { name: 'revealed', key: 'learner_id, text_id' },
  { name: 'met', key: 'learner_id, text_id, segment_id' },
  { name: 'appeals', key: 'id' },
  { name: 'segment_rates', key: 'text_id, segment_id' },
] as const

export interface Summaries {
  /** The one way an event reaches the summaries. One that fits nothing of its learner's is refused. */
  apply(event: RecordedEvent): void
  /** The same for an event of the record, when summaries are made again, or of one that is brought in. */
  again(event: RecordedEvent): void
}

export function prepareSummaries(db: Database): Summaries {
  const sessions = sessionRows(db)
  const sittings = sittingRows(db)
  const answers = answerRows(db)
  const appeals = appealRows(db, answers)

  /** Whether the event had anything to apply to. */
  function take(event: RecordedEvent): boolean {
    switch (event.kind) {
      case 'session.started':
        sessions.start(event)
        sittings.start(event)
        break
      case 'answer.given':
        if (!sittings.seal(event)) answers.add(event)
        sessions.countAnswered(event.body.sessionId, event)
        break
      case 'examples.passed':
        sessions.countIntroduced(event.body.sessionId, event)
        break
      case 'feedback.passed':
        sessions.countPassed(event.body.sessionId, event)
        break
      case 'session.finished':
        sessions.finish(event.body.sessionId, event)
        for (const answer of sittings.finish(event)) answers.add(answer)
        break
      case 'text.revealed':
        sessions.reveal(event)
        break
      case 'appeal.made':
        appeals.make(event)
        break
      case 'appeal.withdrawn':
        return appeals.withdraw(event)
      case 'appeal.ruled':
        return appeals.rule(event)
    }
    return true
  }

  return {
    apply(event) {
      if (!take(event)) throw new UnfitEvent(`There is no open appeal for the event ${event.id}`)
    },
    // A ruling stays in the record of who ruled when the learner who appealed was removed: it rules nothing any more.
    // And an appeal that was decided here may have been withdrawn where its record was made: the decision stands.
    again: event => void take(event),
  }
}

/** For a removal: what a learner's appeals, rulings and answers leave behind on the scores of others. */
export function prepareAppealRemaking(db: Database): Remaking {
  const answers = answerRows(db)
  const summaries = prepareSummaries(db)
  return prepareRemaking(db, event =>
    event.kind === 'answer.given' ? answers.standAgain(event) : summaries.again(event),
  )
}

/** Empties the summaries and makes them again from the record, in the transaction that is open. */
export function rebuildSummaries(db: Database, events: Iterable<RecordedEvent>, summaries: Summaries): void {
  for (const { name } of SUMMARY_TABLES) db.exec(`DELETE FROM ${name}`)
  for (const event of events) summaries.again(event)
}
