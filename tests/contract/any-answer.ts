import { EVERY_KIND } from '../../src-main/domain/exercise/every-kind'
import type { Question } from '../../src-main/domain/exercise/exercise-kind'
import type { StudyText } from '../../src-main/domain/labelling/study-text'
import { perfectAnswer } from '../fixtures/perfect-answers'
import { newAnswerId, type CoreUnderTest } from './core-under-test'

type Client = CoreUnderTest['client']
type State = Awaited<ReturnType<Client['practice']['start']>>
export type Item = Extract<State, { phase: 'question' }>['item']
type Sent = Parameters<Client['practice']['answer']>[0]['answer']

export interface Saying {
  readonly right: boolean
  readonly confidence: 1 | 2 | 3
}

/** The question that an item shows, as the core makes it: the seed is the core's own, session and segment. */
export function askedQuestion(texts: readonly StudyText[], item: Item): Question {
  const text = texts.find(({ id }) => id === item.textId)
  const segment = text?.segments.find(({ id }) => id === item.segment.id)
  if (!text || !segment) throw new Error(`No segment ${item.segment.id} of ${item.textId}`)
  const layer = item.exercise === 'mark' ? { layer: item.layer } : {}
  return { text, segment, seed: `${item.sessionId} ${segment.id}`, ...layer }
}

/** An answer to whatever is asked: what the key says, or, of a Sort, another label. */
export function anyAnswer(texts: readonly StudyText[], item: Item, { right, confidence }: Saying): Sent {
  const question = askedQuestion(texts, item)
  const given = perfectAnswer(item.exercise, EVERY_KIND[item.exercise].key(question) as never)
  const said = { exercise: item.exercise, ...given, confidence, durationMs: 900 } as Sent
  if (right || said.exercise !== 'sort') return said
  return { ...said, label: said.label === 'opinion' ? 'fact' : 'opinion', owner: 'article' }
}

/** Passes worked examples and answers all that a session asks, to its end. Returns what was shown, in order. */
export async function answerAll(
  client: Client,
  state: State,
  texts: readonly StudyText[],
  say: (item: Item) => Saying = () => ({ right: true, confidence: 2 }),
) {
  const items: Item[] = []
  const examples: string[] = []
  while (state.phase !== 'done') {
    if (state.phase === 'examples') {
      examples.push(state.skill)
      state = await client.practice.next({ sessionId: state.sessionId })
      continue
    }
    const { item } = state
    const { sessionId, segment } = item
    items.push(item)
    const answer = anyAnswer(texts, item, say(item))
    await client.practice.answer({ sessionId, answerId: newAnswerId(), segmentId: segment.id, answer })
    state = await client.practice.next({ sessionId })
  }
  return { items, examples, sessionId: state.sessionId }
}
