import type { ClassSession, Round, Step } from './class-session'
import { openRound } from './decide'

/** What a pupil's page may show now. Nothing in it depends on a key or on what others said. */
export type PupilView =
  | { readonly phase: 'waiting' | 'paused' | 'removed' | 'finished' | 'ended' }
  | {
      readonly phase: 'asked'
      readonly task: number
      readonly step: Step
      /** In which a vote is taken now; `null` while there is reading, talk or the why. */
      readonly round: Round | null
      /** The answer that was received in this round, if any. */
      readonly received: string | null
    }

export function pupilView(session: ClassSession, pupilId: string): PupilView {
  const pupil = session.pupils.get(pupilId)
  if (!pupil || pupil.removed) return { phase: 'removed' }
  if (session.phase === 'ended') return { phase: 'ended' }
  if (session.phase === 'lobby') return { phase: 'waiting' }
  if (session.paused) return { phase: 'paused' }
  if (session.at) return asked(session, pupilId, session.at.task, session.at.step)
  const next = session.tasks.findIndex((_, task) => openRound(session, pupilId, task) !== null)
  return next === -1 ? { phase: 'finished' } : asked(session, pupilId, next, 'vote')
}

function asked(session: ClassSession, pupilId: string, task: number, step: Step): PupilView {
  const round = openRound(session, pupilId, task)
  const received = round === null ? null : (session.votes.get(task)?.get(pupilId)?.[round]?.answerId ?? null)
  return { phase: 'asked', task, step, round, received }
}

/** Whether the key of a question may be sent to a pupil: after the class was told, or, at one's own pace, one's own vote. */
export function mayKnowKey(session: ClassSession, pupilId: string, task: number): boolean {
  if (session.pace === 'together') return session.told.has(task)
  return session.votes.get(task)?.has(pupilId) ?? false
}
