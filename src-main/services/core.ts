import type { Codebook } from '../domain/labelling/codebook-file'
import type { Store } from '../store'
import type { Edition } from './library/edition'
import type { Library } from './library/library-files'
import type { TextIndex } from './library/text-index'
import type { Incoming } from './record/incoming'
import type { TeacherDoor } from './teacher/door'

export type Host = 'electron' | 'browser'

/** What every use case is given: the store, the texts, and the world's clock and chance, which tests replace. */
export interface Core {
  readonly host: Host
  readonly version: string
  readonly store: Store
  readonly library: Library
  readonly textIndex: TextIndex
  /** `null` where its file is missing or broken. */
  readonly codebook: Codebook | null
  /** Earlier revisions, parsed when first asked for, by `text@revision`. */
  readonly keptEditions: Map<string, Edition>
  /** A learner's record on its way in. */
  readonly incoming: Incoming
  /** Learners' records that pages are fetching, piece by piece. */
  readonly outgoing: Map<string, Generator<Buffer>>
  /** What a teacher's password locks. */
  readonly teacher: TeacherDoor
  readonly now: () => number
  /** Where the learner's days begin and end: an IANA name. */
  readonly timeZone: string
  readonly randomId: () => string
  /** For whoever mends Winnow; never shown on a page. */
  readonly log: (message: string, cause?: unknown) => void
  readonly close: () => Promise<void>
}
