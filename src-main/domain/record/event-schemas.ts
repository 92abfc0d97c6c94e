import * as v from 'valibot'
import { FORM_NAMES, FORM_ORIGINS } from '../assessment/form'
import { OCCASIONS } from '../assessment/occasions'
import { EXERCISES, MARK_LAYERS } from '../exercise/exercises'
import { SKILLS } from '../labelling/codebook'
import { answerGiven } from './answer-schema'
import { id, ids, key, listOf, ruledKey, strict, words } from './event-words'
import { SESSION_ORIGINS, type EventBodies, type EventKind } from './events'

const exercise = v.picklist(EXERCISES)
const skill = v.picklist(SKILLS)
const sessionId = id
const textId = id
const revision = words
const segmentId = id
const test = strict({
  ...{ occasion: v.picklist(OCCASIONS), form: v.picklist(FORM_NAMES), drawnFrom: v.picklist(FORM_ORIGINS) },
})

const task = strict({
  ...{ textId, revision, exercise, segmentId },
  layer: v.exactOptional(v.picklist(MARK_LAYERS)),
  repeats: v.exactOptional(v.literal(true)),
})

/** The body of each kind of event, to the field. An event that is new in `EventBodies` is asked for here. */
export const EVENT_SCHEMAS: { readonly [K in EventKind]: v.GenericSchema<unknown, EventBodies[K]> } = {
  'session.started': v.union([
    v.pipe(
      strict({
        ...{ sessionId, from: v.picklist(SESSION_ORIGINS), textId: v.nullable(textId), exercise: v.nullable(exercise) },
        ...{ introduces: listOf(skill, SKILLS.length), tasks: listOf(task, 2000), test: v.exactOptional(test) },
      }),
      v.check(({ from, test: begun }) => (from === 'test') === (begun !== undefined), 'A test says which.'),
    ),
    strict({ sessionId, textId, revision, segments: ids, from: v.picklist(['unseen', 'missed']) }),
  ]),
  'answer.given': answerGiven,
  'examples.passed': strict({ sessionId, skill }),
  'feedback.passed': strict({ sessionId, segmentId }),
  'session.finished': strict({ sessionId, early: v.boolean() }),
  'text.revealed': strict({ textId, revision }),
  'appeal.made': strict({
    ...{ appealId: id, answerId: id, textId, revision, segmentId },
    ...{ claim: key, rule: words, reason: words },
  }),
  'appeal.withdrawn': strict({ appealId: id }),
  'appeal.ruled': strict({
    ...{ appealId: id, textId, segmentId, upheld: v.boolean() },
    ...{ reason: words, key: v.nullable(ruledKey) },
  }),
}

export const isEventKind = (kind: string): kind is EventKind => Object.hasOwn(EVENT_SCHEMAS, kind)
