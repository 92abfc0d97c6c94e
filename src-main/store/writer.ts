import type { Database } from 'better-sqlite3'
import { eventBringIn } from './bring-in'
import type { BringIn } from './bring-in'
import { classWrites } from './classes'
import type { ClassWrites } from './classes'
import { deviceSettingWrites } from './device-settings'
import type { DeviceSettingWrites } from './device-settings'
import { commentWrites } from './comments'
import type { CommentWrites } from './comments'
import { draftWrites } from './drafts'
import type { DraftWrites } from './drafts'
import { eventAppend, everyEvent } from './events'
import type { Append, Clock } from './events'
import { expiringWrites } from './expiring'
import type { ExpiringWrites } from './expiring'
import { handInWrites } from './hand-ins'
import type { HandInWrites } from './hand-ins'
import { learnerWrites } from './learners'
import type { LearnerWrites } from './learners'
import type { Reader } from './reader'
import { settingWrites } from './settings'
import type { SettingWrites } from './settings'
import { prepareSummaries, rebuildSummaries } from './summaries'
import { textIndexWrites } from './text-index'
import type { TextIndexWrites } from './text-index'
import { textWrites } from './texts'
import type { TextWrites } from './texts'
import type { Topic } from './topics'

/** A Reader that can also write. Exists only inside `store.write`, where a transaction is open. */
export interface Writer extends Reader {
  readonly learners: Reader['learners'] & LearnerWrites
  readonly settings: Reader['settings'] & SettingWrites
  readonly deviceSettings: Reader['deviceSettings'] & DeviceSettingWrites
  readonly expiring: Reader['expiring'] & ExpiringWrites
  readonly texts: Reader['texts'] & TextWrites
  readonly textIndex: Reader['textIndex'] & TextIndexWrites
  readonly comments: Reader['comments'] & CommentWrites
  readonly drafts: Reader['drafts'] & DraftWrites
  readonly classes: Reader['classes'] & ClassWrites
  readonly handIns: Reader['handIns'] & HandInWrites
  /** Adds to the learner's record, and to the summaries. */
  readonly append: Append
  /** Adds an event that was made elsewhere, as it came. */
  readonly bringIn: BringIn
  /** Throws the summaries and the index of texts away and makes them again from what they rest on: the cure when `verify` says that they differ. */
  rebuildSummaries(): void
  /** Says what this operation changes; listeners hear of it once it is committed. */
  touch(...topics: Topic[]): void
}

/** What one operation asks for besides its rows; the write queue empties it between operations. */
export interface Wishes {
  readonly topics: Set<Topic>
  readonly afterCommit: Set<() => void>
}

export const noWishes = (): Wishes => ({ topics: new Set(), afterCommit: new Set() })

export function prepareWriter(db: Database, reader: Reader, clock: Clock, wishes: Wishes): Writer {
  const afterCommit = (act: () => void) => void wishes.afterCommit.add(act)
  const summaries = prepareSummaries(db)
  const textIndex = textIndexWrites(db)
  return {
    ...reader,
    learners: { ...reader.learners, ...learnerWrites(db, clock, afterCommit) },
    settings: { ...reader.settings, ...settingWrites(db) },
    deviceSettings: { ...reader.deviceSettings, ...deviceSettingWrites(db) },
    expiring: { ...reader.expiring, ...expiringWrites(db) },
    texts: { ...reader.texts, ...textWrites(db, clock) },
    textIndex: { ...reader.textIndex, ...textIndex },
    comments: { ...reader.comments, ...commentWrites(db) },
    drafts: { ...reader.drafts, ...draftWrites(db, clock) },
    classes: { ...reader.classes, ...classWrites(db, clock) },
    handIns: { ...reader.handIns, ...handInWrites(db, clock) },
    append: eventAppend(db, clock, summaries),
    bringIn: eventBringIn(db, summaries),
    rebuildSummaries() {
      rebuildSummaries(db, everyEvent(db), summaries)
      textIndex.remake()
    },
    touch: (...topics) => topics.forEach(topic => wishes.topics.add(topic)),
  }
}
