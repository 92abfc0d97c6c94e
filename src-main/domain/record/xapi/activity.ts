import * as v from 'valibot'
import { extensions, iri, languageMap } from './formats'

const INTERACTION_TYPES = [
  ...(['true-false', 'choice', 'fill-in', 'long-fill-in', 'matching'] as const),
  ...(['performance', 'sequencing', 'likert', 'numeric', 'other'] as const),
] as const
export type InteractionType = (typeof INTERACTION_TYPES)[number]

/** Lists of what can be chosen, each of the interactions that have it alone (2.4.4.1). */
const LISTED_OF = {
  choices: ['choice', 'sequencing'],
  scale: ['likert'],
  source: ['matching'],
  target: ['matching'],
  steps: ['performance'],
} as const satisfies Record<string, readonly InteractionType[]>
const LISTS = ['choices', 'scale', 'source', 'target', 'steps'] as const

const listed = v.pipe(
  v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^\S+$/, 'An id without a space.')),
      description: v.exactOptional(languageMap),
    }),
  ),
  v.check(list => new Set(list.map(({ id }) => id)).size === list.length, 'No two of a list have the same id.'),
)

const definition = v.pipe(
  v.strictObject({
    name: languageMap,
    description: v.exactOptional(languageMap),
    type: iri,
    moreInfo: v.exactOptional(iri),
    interactionType: v.exactOptional(v.picklist(INTERACTION_TYPES)),
    correctResponsesPattern: v.exactOptional(v.array(v.string())),
    choices: v.exactOptional(listed),
    scale: v.exactOptional(listed),
    source: v.exactOptional(listed),
    target: v.exactOptional(listed),
    steps: v.exactOptional(listed),
    extensions: v.exactOptional(extensions),
  }),
  v.check(
    ({ interactionType, correctResponsesPattern }) =>
      correctResponsesPattern === undefined || interactionType !== undefined,
    'Only an interaction has correct responses.',
  ),
  v.check(
    given => LISTS.every(list => given[list] === undefined || takes(given.interactionType, LISTED_OF[list])),
    'A list of what can be chosen is of another kind of interaction.',
  ),
)

function takes(type: InteractionType | undefined, types: readonly InteractionType[]): boolean {
  return type !== undefined && types.includes(type)
}

/** Something that is done: of all that a statement's object may be, what Winnow speaks of. */
export const activity = v.strictObject({
  objectType: v.literal('Activity'),
  id: iri,
  definition: v.exactOptional(definition),
})
export type Activity = v.InferOutput<typeof activity>
