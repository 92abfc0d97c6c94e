import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sessionFrom } from '../../src-main/domain/classroom/after-event'
import type { ClassSession, Pace } from '../../src-main/domain/classroom/class-session'
import type { ClassCommand } from '../../src-main/domain/classroom/decide'
import { mayKnowKey, pupilView } from '../../src-main/domain/classroom/pupil-view'
import { SessionInHand, TASKS, voteOf } from '../unit/classroom/classes'

const PUPILS = ['ada', 'ben', 'cy', 'dot']
const pupilId = fc.constantFrom(...PUPILS)
const task = fc.integer({ min: -1, max: TASKS.length })
const name = fc.constantFrom('Ada', 'Ben', '')
const seatId = fc.constantFrom(null, 'seat-1', 'seat-2')

const command: fc.Arbitrary<ClassCommand> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('join' as const), pupilId, name, seatId }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), pupilId, name }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), pupilId }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'begin' as const }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('step' as const),
      task,
      step: fc.constantFrom(
        'read' as const,
        'vote' as const,
        'discuss' as const,
        'vote-again' as const,
        'why' as const,
      ),
    }),
  },
  {
    weight: 8,
    arbitrary: fc
      .record({ pupilId, task, answerId: fc.integer({ min: 0, max: 30 }), correct: fc.option(fc.boolean()) })
      .map(({ answerId, correct, ...about }) => ({
        ...{ kind: 'vote' as const, ...about },
        vote: voteOf(`${about.pupilId}-${answerId}`, correct),
      })),
  },
  { weight: 1, arbitrary: fc.constantFrom({ kind: 'pause' as const }, { kind: 'resume' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'end' as const }) },
)

const play = (run: (hand: SessionInHand, commands: readonly ClassCommand[]) => void) =>
  fc.assert(
    fc.property(fc.constantFrom<Pace>('together', 'own'), fc.array(command, { maxLength: 60 }), (pace, commands) =>
      run(new SessionInHand(pace), commands),
    ),
    { numRuns: 500 },
  )

it('has its session back from its record alone, wherever it was killed', () => {
  play((hand, commands) => {
    for (const one of commands) hand.ask(one)
    expect(sessionFrom(hand.events)).toEqual(hand.session)
  })
})

it('does nothing when what was just done is asked for again', () => {
  play((hand, commands) => {
    for (const one of commands) {
      hand.ask(one)
      const { session } = hand
      hand.ask(one)
      // A pupil who was sent out is told so; to begin again is an error, and changes nothing either.
      expect(hand.session).toEqual(session)
    }
  })
})

it('lets no key go before the why, or before one’s own answer, and takes no vote after', () => {
  play((hand, commands) => {
    const toldAt = new Map<string, number>()
    for (const one of commands) {
      hand.ask(one)
      for (const pupil of hand.session.pupils.keys()) {
        for (const index of TASKS.keys()) {
          if (!mayKnowKey(hand.session, pupil, index)) continue
          const name = `${pupil} ${index}`
          const votes = votesOf(hand.session, pupil, index)
          expect(toldAt.get(name) ?? votes).toBe(votes)
          toldAt.set(name, votes)
        }
      }
    }
  })
})

const votesOf = (session: ClassSession, pupil: string, index: number) =>
  Object.keys(session.votes.get(index)?.get(pupil) ?? {}).length

it('shows a pupil nothing that depends on the votes of others', () => {
  play((hand, commands) => {
    const alone = new SessionInHand(hand.session.pace)
    for (const one of commands) {
      hand.ask(one)
      // Whether a question was voted on by anybody decides whether it may be begun again: the teacher's step tells, not the vote.
      if (one.kind !== 'vote' || one.pupilId === 'ada') alone.ask(one)
      if (JSON.stringify(hand.session.at) !== JSON.stringify(alone.session.at)) return
      expect(pupilView(hand.session, 'ada')).toEqual(pupilView(alone.session, 'ada'))
    }
  })
})

it('seats nobody on a seat that somebody has, and forgets no vote', () => {
  play((hand, commands) => {
    let given = 0
    for (const one of commands) {
      hand.ask(one)
      const seats = [...hand.session.pupils.values()]
        .filter(({ removed }) => !removed)
        .flatMap(({ seatId }) => seatId ?? [])
      expect(new Set(seats).size).toBe(seats.length)
      const counted = [...hand.session.votes.values()].flatMap(ofTask =>
        [...ofTask.values()].flatMap(Object.keys),
      ).length
      expect(counted).toBeGreaterThanOrEqual(given)
      given = counted
    }
  })
})
