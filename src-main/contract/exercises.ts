import * as v from 'valibot'
import { EXERCISES, MARK_LAYERS } from '../domain/exercise/exercises'
import { count, id, label, owner, share, source, span } from './words'

/** The seven exercises: what is shown before the answer, what is answered, and what is told after it. */
export const exercise = v.picklist(EXERCISES)
export const markLayer = v.picklist(MARK_LAYERS)

const spanKind = v.picklist(['source', 'cue', 'content', 'fact', 'attribution', 'opinion'])
const words = v.pipe(v.string(), v.maxLength(2000))
/** Indices of an item's tokens; no sentence has more. */
const tokens = v.pipe(v.array(count), v.maxLength(2000))
const markedSpan = v.object({
  kind: spanKind,
  pieces: v.pipe(v.array(v.object({ first: count, end: count })), v.minLength(1), v.maxLength(60)),
})
const spans = v.pipe(v.array(markedSpan), v.maxLength(60))
const option = v.union([label, owner])
const goal = v.object({ label, owner: v.nullable(owner) })

/** Never a field that tells the key. */
export const items = {
  sort: v.object({
    exercise: v.literal('sort'),
    /** All sources of the text, for "Which source?"; empty below level 3. */
    sources: v.array(source),
  }),
  mark: v.object({ exercise: v.literal('mark'), layer: markLayer, tokens: v.array(span) }),
  trace: v.object({ exercise: v.literal('trace'), sources: v.array(source) }),
  strip: v.object({ exercise: v.literal('strip'), tokens: v.array(span) }),
  check: v.object({ exercise: v.literal('check'), options: v.array(v.object({ id, text: v.string() })) }),
  rewrite: v.object({ exercise: v.literal('rewrite'), original: v.string(), to: goal, task: v.string() }),
  contested: v.object({
    exercise: v.literal('contested'),
    question: v.picklist(['label', 'owner']),
    options: v.array(option),
  }),
}

export const givens = {
  sort: v.object({
    exercise: v.literal('sort'),
    label,
    /** Asked of a fact or an opinion only. */
    owner: v.nullable(owner),
    /** Optional even where sources are listed. */
    source: v.nullable(id),
  }),
  mark: v.object({ exercise: v.literal('mark'), layer: markLayer, spans }),
  trace: v.object({ exercise: v.literal('trace'), chain: v.pipe(v.array(id), v.maxLength(12)) }),
  strip: v.object({ exercise: v.literal('strip'), tokens }),
  check: v.object({ exercise: v.literal('check'), option: id }),
  rewrite: v.object({ exercise: v.literal('rewrite'), text: words }),
  contested: v.object({
    exercise: v.literal('contested'),
    shares: v.pipe(v.array(v.object({ option, percent: v.pipe(count, v.maxValue(100)) })), v.maxLength(3)),
  }),
}

const tokenScore = {
  precision: share,
  recall: share,
  hits: v.array(count),
  missed: v.array(count),
  extra: v.array(count),
}

/** The key and how the answer compares with it; only after the answer is on disk. */
export const tellings = {
  sort: v.object({
    exercise: v.literal('sort'),
    labelCorrect: v.boolean(),
    /** `null`: not asked, or makes no sense for this label. */
    ownerCorrect: v.nullable(v.boolean()),
    /** Any voice of the chain counts; `null` where none was chosen. */
    sourceCorrect: v.nullable(v.boolean()),
    key: v.object({ label, owner: v.nullable(owner), voice: v.array(source) }),
  }),
  mark: v.object({
    exercise: v.literal('mark'),
    key: v.object({ layer: markLayer, spans: v.array(markedSpan) }),
    kinds: v.array(v.object({ kind: spanKind, f1: share, ...tokenScore })),
  }),
  trace: v.object({
    exercise: v.literal('trace'),
    key: v.object({ chain: v.array(source) }),
    /** The given chain with names, and whether each link is right. */
    given: v.array(source),
    links: v.array(v.boolean()),
  }),
  strip: v.object({
    exercise: v.literal('strip'),
    key: v.object({ tokens: v.array(count), without: v.nullable(v.string()) }),
    ...tokenScore,
  }),
  check: v.object({
    exercise: v.literal('check'),
    key: v.object({ option: id, whys: v.array(v.object({ id, text: v.string(), why: v.string() })) }),
  }),
  rewrite: v.object({
    exercise: v.literal('rewrite'),
    key: v.object({ example: v.string() }),
    rule: v.object({ id, words: v.string() }),
    edits: count,
    exampleEdits: count,
  }),
  contested: v.object({
    exercise: v.literal('contested'),
    key: v.object({
      question: v.picklist(['label', 'owner']),
      who: v.string(),
      readers: count,
      readings: v.array(v.object({ option, count, rule: v.string(), why: v.string() })),
    }),
  }),
}

export const given = v.variant('exercise', [
  givens.sort,
  givens.mark,
  givens.trace,
  givens.strip,
  givens.check,
  givens.rewrite,
  givens.contested,
])
export type Given = v.InferOutput<typeof given>
