import { describe, expect, it } from 'vitest'
import { LEARNER_SETS } from '../../simulate/learner/learner-sets'
import { RuleMemory } from '../../simulate/learner/rule-memory'

const [weak] = LEARNER_SETS
const memory = () => new RuleMemory(weak?.memory ?? { a: 0, c: 0, threshold: 0, s: 1, h: 1 })
const RULE = 'hedge'

describe('the memory of a made-up learner', () => {
  it('does not know a rule that it never met', () => {
    expect(memory().chanceToKnow(RULE)).toBe(0)
  })

  it('is that of Pavlik & Anderson 2005 after one trace, by hand', () => {
    const one = memory()
    one.lay(RULE)
    one.passInSession(100)
    // m = ln(100^−0.177) = −0.8151; p = 1 ÷ (1 + e^((−0.704 + 0.8151) ÷ 0.255)).
    expect(one.chanceToKnow(RULE)).toBeCloseTo(0.3927, 3)
  })

  it('lays a second trace that decays the faster the more active the rule still is, by hand', () => {
    const two = memory()
    two.lay(RULE)
    two.passInSession(100)
    two.lay(RULE)
    two.passInSession(100)
    // d₂ = 0.217 · 100^−0.177 + 0.177 = 0.2730; eᵐ = 200^−0.177 + 100^−0.2730 = 0.3915 + 0.2844.
    expect(two.chanceToKnow(RULE)).toBeCloseTo(1 / (1 + Math.exp((-0.704 - Math.log(0.6759)) / 0.255)), 3)
  })

  it('keeps spaced practice longer than massed', () => {
    const kept = (seconds: number) => {
      const one = memory()
      for (let n = 0; n < 8; n++) {
        one.passInSession(seconds)
        one.lay(RULE)
      }
      one.passInSession(20_000)
      return one.chanceToKnow(RULE)
    }
    expect(kept(2_000)).toBeGreaterThan(kept(10))
  })

  it('forgets in a day between sessions what it forgets in 36 minutes of one', () => {
    const [night, session] = [memory(), memory()]
    night.lay(RULE)
    session.lay(RULE)
    night.passBetweenSessions(86_400)
    session.passInSession(86_400 * 0.025)
    expect(night.chanceToKnow(RULE)).toBeCloseTo(session.chanceToKnow(RULE), 12)
  })
})
