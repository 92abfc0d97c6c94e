import { isDeepStrictEqual } from 'node:util'
import { EVERY_KIND, askableIn, questionName } from '../../src-main/domain/exercise/every-kind'
import type { Exercise } from '../../src-main/domain/exercise/exercises'
import type { StudyText } from '../../src-main/domain/labelling/study-text'
import { perfectAnswer } from '../fixtures/perfect-answers'
import { wrongAnswer } from '../fixtures/wrong-answers'
import { askedQuestion, type Item } from './any-answer'
import { newAnswerId, type CoreUnderTest } from './core-under-test'
import { secretsOf } from './key-fields'
import { faultsOfFeedback, faultsOfItem, faultsOfScore, type State, type Way } from './question-faults'

type Client = CoreUnderTest['client']
type Sent = Parameters<Client['practice']['answer']>[0]['answer']

/** The questions of an exercise that were asked, by name, and all that was found wrong on the way. */
export interface Walked {
  readonly asked: string[]
  readonly faults: string[]
}

/** By name, every question that a text has of an exercise. */
export const questionsOf = (text: StudyText, exercise: Exercise): string[] =>
  askableIn(text)
    .filter(askable => askable.exercise === exercise)
    .map(questionName)

/** One learner through one exercise of a text, session after session, until each of its questions was asked. */
export async function walk(client: Client, text: StudyText, exercise: Exercise, way: Way): Promise<Walked> {
  const [asked, faults]: [string[], string[]] = [[], []]
  const secrets = secretsOf(text)
  for (const wanted = questionsOf(text, exercise).length; asked.length < wanted;) {
    const items: Item[] = []
    let state = await client.practice.start({ textId: text.id, exercise, size: 60 })
    while (state.phase === 'question') {
      const { item } = state
      // What stands between for the balance is asked as itself elsewhere in the walk.
      const own = item.exercise === exercise && !item.repeats
      const answered = await answer(client, text, state, way, own ? secrets : null)
      items.push(item)
      if (own) asked.push(nameOf(item))
      faults.push(...answered.faults.map(fault => `${nameOf(item)} ${fault}`))
      state = answered.next
    }
    if (state.phase !== 'done') throw new Error(`Not done: ${state.phase}`)
    faults.push(...(await faultsOfEnd(client, text, state.sessionId, items)))
  }
  return { asked, faults }
}

/** Answers what is asked; looks at question and feedback where it has secrets to look for. */
async function answer(client: Client, text: StudyText, state: State, way: Way, secrets: readonly string[] | null) {
  if (state.phase !== 'question') throw new Error(`Not a question: ${state.phase}`)
  const { item } = state
  const { sessionId, segment } = item
  const sent = answerTo(text, item, way)
  const told = await client.practice.answer({ sessionId, answerId: newAnswerId(), segmentId: segment.id, answer: sent })
  if (told.phase !== 'feedback') throw new Error(`Not feedback: ${told.phase}`)
  const looked = secrets && [...faultsOfItem(state, secrets), ...(await faultsOfFeedback(told, text))]
  const faults = [...(looked ?? []), ...faultsOfScore(told, way)]
  return { faults, next: await client.practice.next({ sessionId }) }
}

function answerTo(text: StudyText, item: Item, way: Way): Sent {
  const { exercise } = item
  const key = EVERY_KIND[exercise].key(askedQuestion([text], item)) as never
  const given = way === 'perfectly' ? perfectAnswer(exercise, key) : wrongAnswer(exercise, { item, key } as never)
  return { exercise, ...given, confidence: 2, durationMs: 900 } as Sent
}

const nameOf = (item: Item) =>
  questionName({
    ...{ exercise: item.exercise, segmentId: item.segment.id },
    layer: item.exercise === 'mark' ? item.layer : null,
  })

/** The summary, the newest page of the history and one answer played again tell of what was just done. */
async function faultsOfEnd(client: Client, text: StudyText, sessionId: string, items: readonly Item[]) {
  const summary = await client.practice.summary({ sessionId })
  const { rows } = await client.progress.history({})
  const last = summary.answers.at(-1)
  const replayed = await client.progress.answer({ eventId: last?.eventId ?? '' })
  const newest = summary.answers.map(({ eventId }) => eventId).toReversed()
  const holds = {
    'the summary has every answer': [summary.answers.map(({ item }) => item), items],
    'the summary is of the text': [summary.texts.map(one => one.text.id), [text.id]],
    'the history begins with them': [
      rows.map(row => row.eventId).slice(0, newest.length),
      newest.slice(0, rows.length),
    ],
    'an answer is played again': [
      [replayed.title, replayed.answered],
      [text.title, last],
    ],
  }
  return Object.entries(holds).flatMap(([what, [found, wanted]]) =>
    isDeepStrictEqual(found, wanted) ? [] : [`after a session it is not so that ${what}`],
  )
}
