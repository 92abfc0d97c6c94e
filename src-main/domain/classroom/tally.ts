import { rateOf, type Rate } from '../measure/rate'
import type { ClassSession, Round, Vote } from './class-session'

/** A pupil's vote in a round; the pupil may have been sent out since. */
export interface PupilVote {
  readonly pupilId: string
  readonly vote: Vote
}

/** The votes on a question in a round, in the order in which pupils first voted on it. */
export function votesIn(session: ClassSession, task: number, round: Round): PupilVote[] {
  return [...(session.votes.get(task) ?? [])].flatMap(([pupilId, votes]) => {
    const vote = votes[round]
    return vote ? [{ pupilId, vote }] : []
  })
}

/** Pupils who are in, and of these the ones who have voted: never what. */
export function turnout(session: ClassSession, task: number, round: Round) {
  const present = [...session.pupils.values()].filter(({ removed }) => !removed)
  const voted = new Set(votesIn(session, task, round).map(({ pupilId }) => pupilId))
  return { present: present.length, voted: present.filter(({ id }) => voted.has(id)).map(({ id }) => id) }
}

/** Right of the votes that are judged. */
export const rightIn = (session: ClassSession, task: number, round: Round): Rate =>
  rateOf(votesIn(session, task, round), ({ vote }) => vote.correct)

/** What pupils said before and after the talk, of those whose votes are judged in both rounds. */
export interface Switches {
  readonly rightToRight: number
  readonly rightToWrong: number
  readonly wrongToRight: number
  readonly wrongToWrong: number
}

/** Mazur's table of who changed to what by talking (E. Mazur 1997, "Peer Instruction: A User's Manual"). */
export function switchesOn(session: ClassSession, task: number): Switches {
  const count = (before: boolean, after: boolean) =>
    [...(session.votes.get(task)?.values() ?? [])].filter(
      votes => votes[1]?.correct === before && votes[2]?.correct === after,
    ).length
  return {
    rightToRight: count(true, true),
    rightToWrong: count(true, false),
    wrongToRight: count(false, true),
    wrongToWrong: count(false, false),
  }
}
