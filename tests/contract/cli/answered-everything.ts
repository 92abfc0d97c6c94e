import { EXERCISES } from '../../../src-main/domain/exercise/exercises'
import { LIBRARY } from '../../fixtures/library-texts'
import { answerAll } from '../any-answer'
import { newAnswerId, startCore } from '../core-under-test'

/** A name that stands nowhere else. */
export const CANARY = 'Kanarienvogel'

/** A learner with a name to look for, who answered something of every exercise and wrote that name. */
export async function answeredEverything() {
  const under = await startCore(Object.fromEntries(LIBRARY.map(({ name, file }) => [name, file])))
  const { client } = under
  const [own] = await client.profiles.list()
  await client.profiles.rename({ id: own?.id ?? '', name: CANARY })
  const texts = LIBRARY.map(({ text }) => text)
  const offers = await client.library.list()
  for (const exercise of EXERCISES) {
    const text = offers.find(one => one.exercises.some(offer => offer.exercise === exercise))
    let state = await client.practice.start({ textId: text?.id ?? '', exercise, size: 6 })
    if (exercise === 'rewrite' && state.phase === 'question') {
      const { sessionId, segment } = state.item
      const answer = { exercise, text: `${CANARY} says so.`, confidence: 1, durationMs: 60_000 } as const
      await client.practice.answer({ sessionId, answerId: newAnswerId(), segmentId: segment.id, answer })
      state = await client.practice.next({ sessionId })
    }
    await answerAll(client, state, texts)
  }
  return { folder: under.folder, learnerId: own?.id ?? '' }
}
