import { expect, it } from 'vitest'
import { randomFrom } from '../../../src-main/domain/exercise/random'
import { discernmentOf } from '../../../src-main/domain/measure/discernment'
import { answerBy } from '../../simulate/learner/answering'

const random = randomFrom('answers')
const givens = (label: 'fact' | 'opinion', owner: 'article' | 'source', decider: Parameters<typeof answerBy>[0]) =>
  Array.from({ length: 20_000 }, () => answerBy(decider, { label, owner }, random))

it('a decider’s answers have the discernment and the criteria that it was given', () => {
  const decider = { dPrime: 1.4, evidence: 0.5, ownership: -0.3 }
  const facts = givens('fact', 'article', decider).filter(({ label }) => label !== 'attribution')
  const opinions = givens('opinion', 'source', decider).filter(({ label }) => label !== 'attribution')
  const rate = <T>(all: readonly T[], isRight: (one: T) => boolean) => ({
    asked: all.length,
    right: all.filter(isRight).length,
  })
  const evidence = discernmentOf({
    signal: rate(facts, ({ label }) => label === 'fact'),
    noise: rate(opinions, ({ label }) => label === 'opinion'),
  })
  const ownership = discernmentOf({
    signal: rate(facts, ({ owner }) => owner === 'article'),
    noise: rate(opinions, ({ owner }) => owner === 'source'),
  })
  expect(evidence?.dPrime.value).toBeCloseTo(1.4, 1)
  expect(evidence?.criterion.value).toBeCloseTo(0.5, 1)
  expect(ownership?.dPrime.value).toBeCloseTo(1.4, 1)
  expect(ownership?.criterion.value).toBeCloseTo(-0.3, 1)
})

it('the surer an answer, the oftener it is right', () => {
  const all = givens('fact', 'source', { dPrime: 1.5, evidence: 0, ownership: 0 })
  const share = (word: number) => {
    const said = all.filter(({ confidence }) => confidence === word)
    return said.filter(({ correct }) => correct).length / said.length
  }
  expect(share(2)).toBeGreaterThan(share(1))
  expect(share(3)).toBeGreaterThan(share(2))
})
