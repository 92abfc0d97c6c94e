import type { Database } from 'better-sqlite3'
import { answerReads } from './answers'
import type { AnswerReads } from './answers'
import { appealReads } from './appeals'
import type { AppealReads } from './appeals'
import { classAnswerReads } from './class-answers'
import type { ClassAnswerReads } from './class-answers'
import { classReads } from './classes'
import type { ClassReads } from './classes'
import { deviceSettingReads } from './device-settings'
import type { DeviceSettingReads } from './device-settings'
import { commentReads } from './comments'
import type { CommentReads } from './comments'
import { draftReads } from './drafts'
import type { DraftReads } from './drafts'
import { eventReads } from './events'
import type { EventReads } from './events'
import { expiringReads } from './expiring'
import type { ExpiringReads } from './expiring'
import { handInReads } from './hand-ins'
import type { HandInReads } from './hand-ins'
import { historyReads } from './history'
import type { HistoryReads } from './history'
import { learnerReads } from './learners'
import type { LearnerReads } from './learners'
import { progressReads } from './progress'
import type { ProgressReads } from './progress'
import { recordReads } from './records'
import type { RecordReads } from './records'
import { sessionReads } from './sessions'
import type { SessionReads } from './sessions'
import { settingReads } from './settings'
import type { SettingReads } from './settings'
import { sittingReads } from './sittings'
import type { SittingReads } from './sittings'
import { sortedReads } from './sorted'
import type { SortedReads } from './sorted'
import { statedReads } from './stated'
import type { StatedReads } from './stated'
import { textIndexReads } from './text-index'
import type { TextIndexReads } from './text-index'
import { textReads } from './texts'
import type { TextReads } from './texts'

/** What can be asked of the data. A function that is given a Reader cannot write. */
export interface Reader {
  readonly learners: LearnerReads
  readonly settings: SettingReads
  readonly deviceSettings: DeviceSettingReads
  readonly expiring: ExpiringReads
  readonly texts: TextReads
  readonly textIndex: TextIndexReads
  readonly events: EventReads
  readonly records: RecordReads
  readonly sessions: SessionReads
  readonly sittings: SittingReads
  readonly answers: AnswerReads
  readonly progress: ProgressReads & SortedReads
  readonly history: HistoryReads
  readonly stated: StatedReads
  readonly appeals: AppealReads
  readonly comments: CommentReads
  readonly drafts: DraftReads
  readonly classes: ClassReads
  readonly classAnswers: ClassAnswerReads
  readonly handIns: HandInReads
}

/** Prepares every statement at once: one that does not fit the schema fails at start, not at its first use. */
export function prepareReader(db: Database): Reader {
  return {
    learners: learnerReads(db),
    settings: settingReads(db),
    deviceSettings: deviceSettingReads(db),
    expiring: expiringReads(db),
    texts: textReads(db),
    textIndex: textIndexReads(db),
    events: eventReads(db),
    records: recordReads(db),
    sessions: sessionReads(db),
    sittings: sittingReads(db),
    answers: answerReads(db),
    progress: { ...progressReads(db), ...sortedReads(db) },
    history: historyReads(db),
    stated: statedReads(db),
    appeals: appealReads(db),
    comments: commentReads(db),
    drafts: draftReads(db),
    classes: classReads(db),
    classAnswers: classAnswerReads(db),
    handIns: handInReads(db),
  }
}
