import { readRecord, type ReadEvent } from '../../domain/record/read-record'
import { damagedEntry } from '../../domain/record/record-fault'
import { recordHashing, UnfitEvent, type Slices, type Writer } from '../../store'
import { mergeComment } from '../comments/merged-comment'
import { freeName } from '../profiles/free-name'
import { knownLearner, mustBeSame, type KnownLearner } from './known-learner'

export interface MergedRecord {
  readonly learnerId: string
  /** As the learner is called here. */
  readonly name: string
  readonly newAnswers: number
  readonly newEvents: number
}

/** How many entries are stored before everybody has a turn. */
const ENTRIES_A_SLICE = 100

/**
 * Adds what is new of a learner's record, in the transaction that is open, a slice at a time. Of a learner who is here, name and settings
 * stay as they are; as a profile, one who was handed in becomes one, with settings. Throws a RecordFault, which takes
 * back what was done so far.
 */
export function* mergeRecord(
  writer: Writer,
  lines: Iterable<string>,
  as: 'profile' | 'handed-in',
): Slices<MergedRecord> {
  let known: KnownLearner = { id: '', name: null, handedIn: false, length: 0 }
  let isNewProfile = false
  let name = ''
  let [newAnswers, newEvents, comments, seen] = [0, 0, 0, 0]
  for (const part of readRecord(lines, recordHashing)) {
    switch (part.line) {
      case 'record':
        known = knownLearner(writer, part.learner.id)
        name = known.name ?? freeName(writer, part.learner.name)
        isNewProfile = as === 'profile' && (known.name === null || known.handedIn)
        if (known.name === null) writer.learners.bringIn({ ...part.learner, name }, as)
        else if (isNewProfile) writer.learners.makeProfile(known.id)
        break
      case 'setting':
        if (isNewProfile) writer.settings.set(known.id, part.name, part.value)
        break
      case 'text':
        writer.texts.keep(part)
        break
      case 'comment':
        mergeComment(writer, known.id, part, ++comments)
        break
      case 'event':
        if (part.place < known.length) {
          mustBeSame(writer, known, part)
          break
        }
        bringIn(writer, known.id, part)
        newEvents++
        if (part.kind === 'answer.given') newAnswers++
    }
    if (++seen % ENTRIES_A_SLICE === 0) yield
  }
  writer.touch('profiles', 'answers', 'appeals', 'settings', 'classes', 'comments')
  return { learnerId: known.id, name, newAnswers, newEvents }
}

function bringIn(writer: Writer, learnerId: string, event: ReadEvent): void {
  try {
    writer.bringIn(learnerId, event)
  } catch (error) {
    if (!(error instanceof UnfitEvent)) throw error
    throw damagedEntry(event.place, event.id, 'does not fit what comes before it')
  }
}
