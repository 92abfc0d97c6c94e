import { expect, it } from 'vitest'
import { trendSummary } from '../../src-renderer/features/progress/trend-words'
import { standingWords } from '../../src-renderer/features/progress/standing-words'
import { HARBOUR_FILE } from '../fixtures/study-texts'
import { startCore } from './core-under-test'
import { answerOne, askedIn, rightAnswer, type Given } from './learner'

// Each copy has five facts and three opinions, so that twenty are a batch of sixty opinions.
const names = Array.from({ length: 40 }, (_, at) => `harbour-${at + 10}`)
const files = Object.fromEntries(
  names.map(name => [`${name}.study`, HARBOUR_FILE.replace('id: harbour', `id: ${name}`)]),
)

/** Knows a fact for one, and misses two opinions of three. */
function unsure(id: string, at: number): Given {
  const { label, owner } = rightAnswer(id)
  return label === 'opinion' && at % 3 > 0 ? rightAnswer(id, { label: 'fact', owner }) : rightAnswer(id)
}

/** Finds every opinion, since everything is called so. */
function cynic(id: string): Given {
  const { label, owner } = rightAnswer(id)
  return rightAnswer(id, label === 'attribution' ? {} : { label: 'opinion', owner })
}

it('who finds more opinions only since everything is called opinion is warned, and not praised', async () => {
  const { client } = await startCore(files)
  let opinions = 0
  for (const [at, textId] of names.entries()) {
    let state = await client.practice.start({ textId })
    while (state.phase === 'question') {
      const { id } = askedIn(state).segment
      if (rightAnswer(id).label === 'opinion') opinions++
      state = await answerOne(client, state, at < 20 ? unsure(id, opinions) : cynic(id))
    }
  }
  const overview = await client.progress.overview()
  const { comparison, verdict } = overview.trend.evidence
  // Accuracy on opinions rose from a third to all of them.
  expect(comparison?.earlier.noise).toEqual({ asked: 60, right: 20 })
  expect(comparison?.later.noise).toEqual({ asked: 60, right: 60 })
  expect([verdict === 'better', comparison?.lean]).toEqual([false, 'to-noise'])

  const { isWarning, words } = trendSummary(overview.trend)
  expect(isWarning).toBe(true)
  expect(words).toBe('You find more opinions than at first, but only because you call more of everything opinion.')
  const standing = standingWords(overview)
  expect(standing).toMatch(/^You take reported facts for opinions more often than the other way about/)
  expect(`${words} ${standing}`).not.toMatch(/better than at first|well/)
})
