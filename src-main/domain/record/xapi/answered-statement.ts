import type { Label, Owner } from '../../labelling/codebook'
import { layerOf, type EventBodies } from '../events'
import { ACTIVITY_TYPES, extensionIri, questionIri, rescoredIri, VERBS } from './iris'
import type { Json } from './formats'
import { responseTo } from './response'
import { actorOf, durationOf, idAsGiven, registrationOf, textActivity, type Telling } from './said-by-all'
import type { Statement } from './statement'
import { uuidOfIri } from './uuid'

/** An answer as it was given, and as it counts now. */
export interface StatedAnswer {
  readonly eventId: string
  readonly learnerId: string
  /** Milliseconds UTC. */
  readonly at: number
  readonly body: EventBodies['answer.given']
  readonly keyLabel: Label | null
  readonly keyOwner: Owner | null
  /** `null`: not judged, or no longer scored. */
  readonly correct: boolean | null
  /** 0 to 1. */
  readonly score: number | null
  /** The appeal whose ruling last changed the key or the score. */
  readonly rescoredBy: string | null
}

export function answeredStatement(answer: StatedAnswer, telling: Telling): Statement {
  const { body, correct, score, rescoredBy } = answer
  const { textId, revision, segmentId, exercise } = body
  const { interactionType, response, choices, free } = responseTo(body)
  const text = telling.textAt(textId, revision)
  return {
    id: statementId(answer, telling),
    actor: actorOf(answer.learnerId, telling),
    verb: { id: VERBS.answered, display: { en: 'answered' } },
    object: {
      objectType: 'Activity',
      id: questionIri({ textId, revision, segmentId, exercise, layer: layerOf(body) }),
      definition: {
        name: { en: `${exercise}: ${segmentId} of ${text?.title ?? textId}` },
        type: ACTIVITY_TYPES.question,
        interactionType,
        ...(choices && { choices: choices.map(id => ({ id })) }),
      },
    },
    result: {
      ...(score !== null && { score: { scaled: score } }),
      ...(correct !== null && { success: correct }),
      ...((!free || telling.identified) && { response }),
      duration: durationOf(body.durationMs),
      extensions: extensionsOf(answer),
    },
    context: {
      registration: registrationOf(body.sessionId, telling),
      revision,
      platform: 'Winnow',
      ...(text && { language: text.language }),
      contextActivities: { parent: [textActivity(textId, text)] },
      ...(rescoredBy !== null && { statement: { objectType: 'StatementRef', id: idAsGiven(answer.eventId, telling) } }),
    },
    timestamp: new Date(answer.at).toISOString(),
  }
}

/**
 * A statement never changes (2.3.1), and a store refuses another under the same id. So an answer that a ruling has
 * scored again is another statement: its id is derived from what it says now, and its context refers to the first.
 */
function statementId(answer: StatedAnswer, telling: Telling): string {
  const { eventId, rescoredBy, keyLabel, keyOwner, correct, score } = answer
  if (rescoredBy === null) return idAsGiven(eventId, telling)
  const how = [rescoredBy, keyLabel, keyOwner, correct, score].map(String)
  return uuidOfIri(rescoredIri(eventId, ...how), telling.sha1)
}

function extensionsOf({ body, keyLabel, keyOwner, rescoredBy }: StatedAnswer): Record<string, Json> {
  const given = body.exercise === 'sort' ? body.given : null
  return {
    [extensionIri('confidence')]: body.confidence,
    [extensionIri('first')]: body.first,
    [extensionIri('rescored')]: rescoredBy !== null,
    ...(given && {
      [extensionIri('given-label')]: given.label,
      [extensionIri('given-owner')]: given.owner,
      [extensionIri('given-source')]: given.source,
      [extensionIri('key-label')]: keyLabel,
      [extensionIri('key-owner')]: keyOwner,
    }),
  }
}
