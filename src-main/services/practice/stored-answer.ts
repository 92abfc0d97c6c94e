import type { Answered, AnyGiven } from '../../domain/exercise/kinds'
import type { Answer, Reader } from '../../store'
import { writable } from '../writable'

/** An answer as it counts now, with what was given and the key it was first scored by. */
export function storedAnswer(reader: Reader, eventId: string) {
  const answer = reader.answers.find(eventId)
  const event = reader.events.find(eventId)
  if (!answer || event?.kind !== 'answer.given') return null
  return { answer, body: event.body, given: writable(givenOf(event.body)) }
}
export interface StoredAnswer {
  readonly answer: Answer
  readonly body: Answered
}

/** Each exercise is named, so that each keeps its own type. */
function givenOf(body: Answered): AnyGiven {
  switch (body.exercise) {
    case 'sort':
      return { exercise: body.exercise, ...body.given }
    case 'mark':
      return { exercise: body.exercise, ...body.given }
    case 'trace':
      return { exercise: body.exercise, ...body.given }
    case 'strip':
      return { exercise: body.exercise, ...body.given }
    case 'check':
      return { exercise: body.exercise, ...body.given }
    case 'rewrite':
      return { exercise: body.exercise, ...body.given }
    case 'contested':
      return { exercise: body.exercise, ...body.given }
  }
}
