import { writeRecord } from '../../domain/record/write-record'
import { recordHashing, type Comment, type Learner, type Reader } from '../../store'

export interface MadeBy {
  readonly version: string
  readonly madeAt: number
}

/** The lines of a learner's record as it is now; what is added while they are read is for the next time. */
export function recordLines(reader: Reader, learner: Learner, { version, madeAt }: MadeBy): Generator<string> {
  const { id, name, createdAt } = learner
  const eventCount = reader.records.length(id)
  const settings = Object.entries(reader.settings.all(id)).flatMap(([setting, value]) =>
    isScalar(value) ? [{ name: setting, value }] : [],
  )
  return writeRecord(
    {
      ...{ winnow: version, madeAt, learner: { id, name, createdAt }, settings },
      texts: textsOf(reader, id),
      comments: reader.comments.ofLearner(id).filter(mayTravel),
      ...{ eventCount, events: reader.records.events(id, eventCount) },
    },
    recordHashing,
  )
}

function* textsOf(reader: Reader, learnerId: string) {
  for (const { id, revision } of reader.records.revisions(learnerId)) {
    const kept = reader.texts.find(id, revision)
    if (kept) yield kept
  }
}

/** What was taken back before it went anywhere need not be told of. */
const mayTravel = ({ own, words, filedAt }: Comment) => !own || words !== null || filedAt !== null

const isScalar = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)
