import * as v from 'valibot'
import { activity } from './activity'
import { duration, extensions, iri, language, languageMap, notEmpty, timestamp, uuid } from './formats'

/** An agent by an opaque account, the one way that names nobody (2.4.2.4). */
const actor = v.strictObject({
  objectType: v.literal('Agent'),
  account: v.strictObject({ homePage: iri, name: v.pipe(v.string(), v.nonEmpty()) }),
})

const number = v.pipe(v.number(), v.finite())
const score = v.pipe(
  v.strictObject({
    scaled: v.exactOptional(v.pipe(number, v.minValue(-1), v.maxValue(1))),
    raw: v.exactOptional(number),
    min: v.exactOptional(number),
    max: v.exactOptional(number),
  }),
  notEmpty(),
  v.check(({ min, max }) => min === undefined || max === undefined || min < max, 'The least is below the most.'),
  v.check(({ raw, min }) => raw === undefined || min === undefined || raw >= min, 'No score is below the least.'),
  v.check(({ raw, max }) => raw === undefined || max === undefined || raw <= max, 'No score is above the most.'),
)

const result = v.pipe(
  v.strictObject({
    score: v.exactOptional(score),
    success: v.exactOptional(v.boolean()),
    completion: v.exactOptional(v.boolean()),
    response: v.exactOptional(v.string()),
    duration: v.exactOptional(duration),
    extensions: v.exactOptional(extensions),
  }),
  notEmpty(),
)

const activities = v.pipe(v.array(activity), v.minLength(1))
const context = v.pipe(
  v.strictObject({
    registration: v.exactOptional(uuid),
    revision: v.exactOptional(v.string()),
    platform: v.exactOptional(v.string()),
    language: v.exactOptional(language),
    contextActivities: v.exactOptional(
      v.pipe(
        v.strictObject({
          parent: v.exactOptional(activities),
          grouping: v.exactOptional(activities),
          category: v.exactOptional(activities),
          other: v.exactOptional(activities),
        }),
        notEmpty(),
      ),
    ),
    statement: v.exactOptional(v.strictObject({ objectType: v.literal('StatementRef'), id: uuid })),
    extensions: v.exactOptional(extensions),
  }),
  notEmpty(),
)

const parts = v.strictObject({
  id: uuid,
  actor,
  verb: v.strictObject({ id: iri, display: languageMap }),
  object: activity,
  result,
  context,
  timestamp,
})

/** Where items are named in `choices`, a response names some of them, parted by `[,]` (2.4.4.1, response patterns). */
function choosesFromList({ object, result: { response } }: v.InferOutput<typeof parts>): boolean {
  const choices = object.definition?.choices
  if (!choices || response === undefined) return true
  return response.split('[,]').every(item => choices.some(({ id }) => id === item))
}

/**
 * A statement of xAPI 1.0.3 (part two, section 2), as Winnow makes them: what the specification recommends is
 * demanded, what Winnow never says (groups, attachments, statements about statements) is refused, and so is anything
 * that it does not name. `stored`, `authority` and `version` are for the store to set.
 */
export const statement = v.pipe(
  parts,
  v.check(({ verb }) => verb.id !== 'http://adlnet.gov/expapi/verbs/voided', 'An activity cannot be voided.'),
  v.check(choosesFromList, 'The response names what could not be chosen.'),
)
export type Statement = v.InferOutput<typeof statement>
