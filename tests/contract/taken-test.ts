import { ownerOf } from '../../src-main/domain/labelling/study-text'
import { LIBRARY } from '../fixtures/library-texts'
import { newAnswerId, type CoreUnderTest } from './core-under-test'
import { askedIn } from './learner'

type Client = CoreUnderTest['client']
type State = Awaited<ReturnType<Client['practice']['state']>>
type Sent = Extract<Parameters<Client['practice']['answer']>[0]['answer'], { exercise: 'sort' }>

/** The library that comes with Winnow, which has enough for four forms. */
export const WHOLE_LIBRARY = Object.fromEntries(LIBRARY.map(({ name, file }) => [name, file]))

/** What the key says of a question, or something else of the same shape. */
export function sortAnswer(state: State, isRight: boolean): Sent {
  const { textId, segment: asked } = askedIn(state)
  const segment = LIBRARY.find(({ text }) => text.id === textId)?.text.segments.find(({ id }) => id === asked.id)
  if (!segment || segment.ink === 'none' || segment.ink === 'unsure') throw new Error(`Nothing to sort in ${asked.id}`)
  const given = isRight
    ? ({ label: segment.ink, owner: ownerOf(segment), source: null } as const)
    : ({ label: segment.ink === 'opinion' ? 'fact' : 'opinion', owner: 'article', source: null } as const)
  return { exercise: 'sort', ...given, confidence: 2, durationMs: 1500 }
}

export async function answerQuestion(
  client: Client,
  state: State,
  isRight: boolean,
  answerId = newAnswerId(),
): Promise<State> {
  const { sessionId, segment } = askedIn(state)
  return client.practice.answer({ sessionId, answerId, segmentId: segment.id, answer: sortAnswer(state, isRight) })
}

/** A whole test; `isRight` says which answers are. Returns its session's id and what it asked. */
export async function takeTest(client: Client, isRight: (at: number) => boolean) {
  let state = await client.test.start()
  const { sessionId, total } = askedIn(state)
  const asked: string[] = []
  for (let at = 0; state.phase === 'question'; at++) {
    asked.push(`${state.item.textId} ${state.item.segment.id}`)
    state = await answerQuestion(client, state, isRight(at))
  }
  return { sessionId, total, asked, state }
}

/** Something of practice, so that the test after it may be taken. */
export async function practiseALittle(client: Client, textId = 'tollbrook-sorting-hall', answerId = newAnswerId()) {
  const state = await client.practice.start({ textId, size: 1 })
  await answerQuestion(client, state, true, answerId)
  await client.practice.next({ sessionId: askedIn(state).sessionId })
}
