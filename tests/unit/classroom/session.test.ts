import { describe, expect, it } from 'vitest'
import { mayKnowKey, pupilView } from '../../../src-main/domain/classroom/pupil-view'
import { rightIn, switchesOn, turnout, votesIn } from '../../../src-main/domain/classroom/tally'
import { join, SessionInHand, step, vote } from './classes'

const BEGIN = { kind: 'begin' } as const
const voting = () => new SessionInHand('together').must(join('ada'), join('ben'), join('cy'), BEGIN, step(0, 'vote'))

describe('a question led by the teacher', () => {
  it('goes by read, vote, talk, second vote and why, and counts who changed to what', () => {
    const hand = voting().must(vote('ada', 0, 'a1', true), vote('ben', 0, 'b1', false), vote('cy', 0, 'c1', false))
    expect(rightIn(hand.session, 0, 1)).toEqual({ asked: 3, right: 1 })
    hand.must(step(0, 'discuss'), step(0, 'vote-again'))
    hand.must(vote('ada', 0, 'a2', true), vote('ben', 0, 'b2', true), step(0, 'why'))
    expect(switchesOn(hand.session, 0)).toEqual({ rightToRight: 1, rightToWrong: 0, wrongToRight: 1, wrongToWrong: 0 })
    expect(hand.ask(vote('cy', 0, 'c2', true))).toBe('not-asked-now')
    expect(hand.ask(step(1, 'read'))).toBeNull()
    expect(hand.ask(step(0, 'read'))).toBe('step-out-of-order')
  })

  it('may leave out the talk, and leave a question before its why, which stays untold', () => {
    const hand = voting().must(vote('ada', 0, 'a1'), step(1, 'read'), step(1, 'vote'), step(1, 'why'), step(2, 'read'))
    expect(mayKnowKey(hand.session, 'ada', 0)).toBe(false)
    expect(mayKnowKey(hand.session, 'ada', 1)).toBe(true)
    expect(hand.ask(step(0, 'read'))).toBe('step-out-of-order')
  })

  it.each([
    step(0, 'discuss'),
    step(0, 'vote-again'),
    step(0, 'why'),
    step(3, 'read'),
    step(-1, 'read'),
    step(0.5, 'read'),
  ])('does not skip to %j from reading', command => {
    const hand = new SessionInHand('together').must(BEGIN)
    expect(hand.ask(command)).toBe('step-out-of-order')
  })
})

describe('a vote', () => {
  it('may be changed while its round is open; the last one counts', () => {
    const hand = voting().must(vote('ada', 0, 'a1', false), vote('ada', 0, 'a2', true))
    expect(votesIn(hand.session, 0, 1)).toMatchObject([{ pupilId: 'ada', vote: { answerId: 'a2', correct: true } }])
  })

  it('that is sent again is received again, whatever is asked by then', () => {
    const hand = voting().must(vote('ada', 0, 'a1'), step(0, 'why'))
    const before = hand.events.length
    expect(hand.ask(vote('ada', 0, 'a1'))).toBeNull()
    expect(hand.events).toHaveLength(before)
  })

  it('is taken from nobody who is not in, in the lobby, in a pause, or on another question', () => {
    const hand = new SessionInHand('together').must(join('ada'))
    expect(hand.ask(vote('ada', 0, 'a1'))).toBe('not-begun')
    hand.must(BEGIN, step(0, 'vote'))
    expect(hand.ask(vote('eve', 0, 'e1'))).toBe('unknown-pupil')
    expect(hand.ask(vote('ada', 1, 'a1'))).toBe('not-asked-now')
    hand.must({ kind: 'pause' })
    expect(hand.ask(vote('ada', 0, 'a1'))).toBe('paused')
    hand.must({ kind: 'resume' }, vote('ada', 0, 'a1'), { kind: 'end' })
    expect(hand.ask(vote('ada', 0, 'a2'))).toBe('ended')
  })
})

describe('at everyone’s own pace', () => {
  it('each goes on alone, is told after each answer, and is finished at the end', () => {
    const hand = new SessionInHand('own').must(join('ada'), join('ben'), BEGIN, vote('ada', 0, 'a1'))
    expect(pupilView(hand.session, 'ada')).toMatchObject({ phase: 'asked', task: 1 })
    expect(pupilView(hand.session, 'ben')).toMatchObject({ phase: 'asked', task: 0 })
    expect([mayKnowKey(hand.session, 'ada', 0), mayKnowKey(hand.session, 'ben', 0)]).toEqual([true, false])
    expect(hand.ask(vote('ada', 0, 'again'))).toBe('not-asked-now')
    expect(hand.ask(step(1, 'read'))).toBe('step-out-of-order')
    hand.must(vote('ada', 1, 'a2'), vote('ada', 2, 'a3'))
    expect(pupilView(hand.session, 'ada')).toEqual({ phase: 'finished' })
  })
})

describe('who is in', () => {
  it('joins late, joins again without a change, and sits alone on a seat', () => {
    const hand = voting().must(join('dot', 'seat-4'))
    const before = hand.events.length
    expect(hand.ask(join('dot', 'seat-4'))).toBeNull()
    expect(hand.events).toHaveLength(before)
    expect(hand.ask(join('eve', 'seat-4'))).toBe('seat-taken')
    expect(turnout(hand.session, 0, 1)).toEqual({ present: 4, voted: [] })
  })

  it('keeps the answers of somebody sent out, frees the seat, and does not let them in again', () => {
    const hand = voting().must(join('dot', 'seat-4'), vote('dot', 0, 'd1'), { kind: 'remove', pupilId: 'dot' })
    expect(votesIn(hand.session, 0, 1)).toHaveLength(1)
    expect(turnout(hand.session, 0, 1)).toEqual({ present: 3, voted: [] })
    expect(hand.ask(join('dot'))).toBe('removed')
    expect(hand.ask(vote('dot', 0, 'd2'))).toBe('removed')
    expect(pupilView(hand.session, 'dot')).toEqual({ phase: 'removed' })
    expect(hand.ask(join('eve', 'seat-4'))).toBeNull()
  })

  it('is no more than a laptop was measured with', () => {
    const hand = new SessionInHand('together')
    for (let pupil = 0; pupil < 800; pupil++) hand.must(join(`p${pupil}`))
    expect(hand.ask(join('one-more'))).toBe('full')
    expect(hand.ask(join('p7'))).toBeNull()
  })

  it('is called anew', () => {
    const hand = voting().must({ kind: 'rename', pupilId: 'ada', name: 'Ada B.' })
    expect(hand.session.pupils.get('ada')?.name).toBe('Ada B.')
    expect(hand.ask({ kind: 'rename', pupilId: 'eve', name: 'Eve' })).toBe('unknown-pupil')
  })
})

it('begins once, with something to ask, and ends once', () => {
  expect(new SessionInHand('together', []).ask(BEGIN)).toBe('nothing-to-ask')
  const hand = new SessionInHand('together').must(BEGIN)
  expect(hand.ask(BEGIN)).toBe('begun-already')
  hand.must({ kind: 'end' })
  const before = hand.events.length
  expect(hand.ask({ kind: 'end' })).toBeNull()
  expect(hand.events).toHaveLength(before)
})
