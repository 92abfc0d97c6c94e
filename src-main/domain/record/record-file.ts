import * as v from 'valibot'
import { commentLine } from './comment'
import { count, id, moment, strict } from './event-words'
import { profileName } from './profile-name'

/** Of the file's lines; another one means that an older Winnow would misread it. */
export const RECORD_FORMAT = 2
/** The first had no comments. */
export const READ_FORMATS = [1, RECORD_FORMAT] as const
/** Some 100,000 answers. */
export const RECORD_BYTES_MAX = 200_000_000

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const header = strict({
  line: v.literal('record'),
  format: v.picklist(READ_FORMATS),
  /** The version of the app that made it. */
  winnow: v.pipe(v.string(), v.maxLength(40)),
  madeAt: moment,
  learner: strict({ id, name: profileName, createdAt: moment }),
  events: count,
})
const setting = strict({
  line: v.literal('setting'),
  name: v.pipe(v.string(), v.regex(/^[A-Za-z]{1,40}$/)),
  value: v.union([v.pipe(v.string(), v.maxLength(200)), v.pipe(v.number(), v.finite()), v.boolean(), v.null()]),
})
const text = strict({
  line: v.literal('text'),
  id,
  /** The beginning of the file's SHA-256. */
  revision: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  file: v.string(),
})
const event = strict({
  line: v.literal('event'),
  place: count,
  id,
  at: moment,
  kind: v.pipe(v.string(), v.maxLength(40)),
  body: v.looseObject({}),
  hash,
})
const end = strict({ line: v.literal('end'), events: count, sum: hash })

/**
 * A learner's record as a file: JSON lines, in this order: who and by which Winnow; settings; every revision of a text
 * that the record names; what was written to the learner about answers that follow; the events by their place in the
 * chain, each with its hash; the end, with a sum over all lines before it.
 */
export const recordLine = v.variant('line', [header, setting, text, commentLine, event, end])
export type RecordLine = v.InferOutput<typeof recordLine>
export type LineOf<K extends RecordLine['line']> = Extract<RecordLine, { line: K }>

/** An event with its link in the chain, the body to the letter as it is stored. */
export interface LinkedEvent {
  readonly id: string
  readonly place: number
  readonly at: number
  readonly kind: string
  readonly body: string
  /** SHA-256, hexadecimal. */
  readonly hash: string
}

/** SHA-256 in its three uses; all results hexadecimal. */
export interface RecordHashing {
  /** The hash before the first event. */
  readonly start: string
  readonly link: (previous: string, learnerId: string, event: Omit<LinkedEvent, 'hash'>) => string
  readonly revisionOf: (file: string) => string
  readonly newSum: () => { readonly add: (text: string) => void; readonly result: () => string }
}
