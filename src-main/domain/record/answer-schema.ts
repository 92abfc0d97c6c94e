import * as v from 'valibot'
import { CONTESTED_QUESTIONS } from '../exercise/contested/contested-answer'
import { MARK_LAYERS } from '../exercise/exercises'
import { PIECES_MAX, SPAN_KINDS, SPANS_MAX } from '../exercise/mark/mark-answer'
import { count, id, ids, key, label, listOf, owner, ruledKey, share, strict, words } from './event-words'

const spans = listOf(
  strict({
    kind: v.picklist([...SPAN_KINDS.attribution, ...SPAN_KINDS.inks]),
    pieces: listOf(strict({ first: count, end: count }), PIECES_MAX),
  }),
  SPANS_MAX,
)
const marked = strict({ layer: v.picklist(MARK_LAYERS), spans })
const tokens = listOf(count, 2000)
const option = v.union([label, owner])

/** What every answer says, whatever was asked. */
const about = {
  answerId: id,
  sessionId: id,
  textId: id,
  revision: words,
  segmentId: id,
  confidence: v.picklist([1, 2, 3]),
  correct: v.nullable(v.boolean()),
  first: v.boolean(),
  durationMs: count,
  shows: v.exactOptional(ids),
  score: v.exactOptional(v.nullable(share)),
}

/** An answer as the record has it, with the key that it was scored by; one schema an exercise. */
export const answerGiven = v.variant('exercise', [
  strict({
    ...about,
    exercise: v.literal('sort'),
    given: strict({ label, owner: v.nullable(owner), source: v.nullable(id) }),
    key: ruledKey,
  }),
  strict({ ...about, exercise: v.literal('mark'), given: marked, key: marked }),
  strict({ ...about, exercise: v.literal('trace'), given: strict({ chain: ids }), key: strict({ chain: ids }) }),
  strict({
    ...about,
    exercise: v.literal('strip'),
    given: strict({ tokens }),
    key: strict({ tokens, without: v.nullable(words) }),
  }),
  strict({
    ...about,
    exercise: v.literal('check'),
    given: strict({ option: id }),
    key: strict({ option: id, whys: listOf(strict({ id, text: words, why: words }), 60) }),
  }),
  strict({
    ...about,
    exercise: v.literal('rewrite'),
    given: strict({ text: words }),
    key: strict({
      ...{ from: key, to: key, original: words, claim: words, example: words },
      ...{ judging: listOf(words, 2000), cues: listOf(words, 2000), accept: listOf(words, 200) },
      reject: listOf(strict({ pattern: words, why: words }), 200),
    }),
  }),
  strict({
    ...about,
    exercise: v.literal('contested'),
    given: strict({ shares: listOf(strict({ option, percent: v.pipe(count, v.maxValue(100)) }), 3) }),
    key: strict({
      ...{ question: v.picklist(CONTESTED_QUESTIONS), who: words, readers: count },
      readings: listOf(strict({ option, count, rule: words, why: words }), 60),
    }),
  }),
])
