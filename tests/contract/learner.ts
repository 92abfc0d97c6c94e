import { ownerOf } from '../../src-main/domain/labelling/study-text'
import { harbour, scoredSegment } from '../fixtures/study-texts'
import { newAnswerId, type CoreUnderTest } from './core-under-test'

type Client = CoreUnderTest['client']
type State = Awaited<ReturnType<Client['practice']['start']>>
type AnyAnswer = Parameters<Client['practice']['answer']>[0]['answer']
export type Given = Extract<AnyAnswer, { exercise: 'sort' }>

const text = harbour()

/** What the key of the harbour text says, as an answer. */
export function rightAnswer(segmentId: string, change: Partial<Given> = {}): Given {
  const segment = scoredSegment(text, segmentId)
  const key = { label: segment.ink, owner: ownerOf(segment), source: null }
  return { exercise: 'sort', ...key, confidence: 2, durationMs: 1500, ...change }
}

/** Wrong in its label, with confidence. */
export function wrongAnswer(segmentId: string, change: Partial<Given> = {}): Given {
  const { ink } = scoredSegment(text, segmentId)
  const label = ink === 'opinion' ? 'fact' : 'opinion'
  return { exercise: 'sort', label, owner: 'article', source: null, confidence: 3, durationMs: 900, ...change }
}

/** Wrong as often as there are changes, each changed so; right from then on. */
export function mistakesFirst(...changes: readonly Partial<Given>[]) {
  const left = [...changes]
  return (segmentId: string): Given => {
    const change = left.shift()
    return change ? wrongAnswer(segmentId, change) : rightAnswer(segmentId)
  }
}

export function askedIn(state: State) {
  if (state.phase !== 'question') throw new Error(`Not a question: ${state.phase}`)
  return state.item
}

export function toldIn(state: State) {
  if (state.phase !== 'feedback') throw new Error(`Not feedback: ${state.phase}`)
  if (state.feedback.exercise !== 'sort') throw new Error(`Not on a Sort: ${state.feedback.exercise}`)
  return state.feedback
}

/** Answers whatever is asked, leaves the feedback, and says what is next. */
export async function answerOne(client: Client, state: State, answer: Given): Promise<State> {
  const { sessionId, segment } = askedIn(state)
  await client.practice.answer({ sessionId, answerId: newAnswerId(), segmentId: segment.id, answer })
  return client.practice.next({ sessionId })
}

/**
 * A whole session; the answers come from `answerTo`. Returns its id, the segments asked, in order, and which of these
 * were plain ones that came again.
 */
export async function practise(
  client: Client,
  answerTo: (segmentId: string) => Given = rightAnswer,
  wish: { size?: number; from?: 'unseen' | 'missed' } = {},
) {
  const asked: string[] = []
  const again: string[] = []
  let state = await client.practice.start({ textId: 'harbour', ...wish })
  while (state.phase === 'question') {
    const { id } = state.item.segment
    if (state.item.repeats) again.push(id)
    state = await answerOne(client, state, answerTo(id))
    asked.push(id)
  }
  if (state.phase !== 'done') throw new Error(`The session does not end: ${state.phase}`)
  return { sessionId: state.sessionId, asked, again }
}
