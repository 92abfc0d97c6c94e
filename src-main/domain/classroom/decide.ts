import { CLASS_MAX, type ClassEvent, type ClassSession, type Round, type Step, type Vote } from './class-session'
import { mayFollow } from './steps'

/** What a teacher or a pupil asks of a session. */
export type ClassCommand =
  | { readonly kind: 'join'; readonly pupilId: string; readonly name: string; readonly seatId: string | null }
  | { readonly kind: 'rename'; readonly pupilId: string; readonly name: string }
  | { readonly kind: 'remove'; readonly pupilId: string }
  | { readonly kind: 'begin' }
  | { readonly kind: 'step'; readonly task: number; readonly step: Step }
  | { readonly kind: 'vote'; readonly pupilId: string; readonly task: number; readonly vote: Vote }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'end' }

export const CLASS_REFUSALS = [
  'ended',
  'not-begun',
  'begun-already',
  'paused',
  'nothing-to-ask',
  'full',
  'seat-taken',
  'unknown-pupil',
  'removed',
  'not-asked-now',
  'step-out-of-order',
] as const
export type ClassRefusal = (typeof CLASS_REFUSALS)[number]

export type Decision =
  | { readonly events: readonly ClassEvent[]; readonly refused: null }
  | { readonly events: readonly []; readonly refused: ClassRefusal }

/**
 * Whether a command may happen in a session, and what then happens: pure, so that the server asks it before anything is
 * stored and a model can try it in any order. What changes nothing gives no event, so that all may be sent twice.
 */
export function decide(session: ClassSession, command: ClassCommand): Decision {
  if (session.phase === 'ended') return command.kind === 'end' ? nothing : refused('ended')
  switch (command.kind) {
    case 'join':
      return join(session, command)
    case 'rename':
      return ofPupil(session, command.pupilId, ({ name }) =>
        name === command.name ? nothing : happens({ ...command, kind: 'renamed' }),
      )
    case 'remove':
      return ofPupil(session, command.pupilId, () => happens({ kind: 'removed', pupilId: command.pupilId }))
    case 'begin':
      if (session.phase === 'running') return refused('begun-already')
      return session.tasks.length === 0 ? refused('nothing-to-ask') : happens({ kind: 'begun' })
    case 'step':
      return step(session, command)
    case 'vote':
      return ofPupil(session, command.pupilId, () => vote(session, command))
    case 'pause':
      return session.paused ? nothing : happens({ kind: 'paused' })
    case 'resume':
      return session.paused ? happens({ kind: 'resumed' }) : nothing
    case 'end':
      return happens({ kind: 'ended' })
  }
}

const nothing: Decision = { events: [], refused: null }
const happens = (event: ClassEvent): Decision => ({ events: [event], refused: null })
const refused = (reason: ClassRefusal): Decision => ({ events: [], refused: reason })

function ofPupil(session: ClassSession, id: string, act: (pupil: { readonly name: string }) => Decision): Decision {
  const pupil = session.pupils.get(id)
  if (!pupil) return refused('unknown-pupil')
  return pupil.removed ? refused('removed') : act(pupil)
}

/** Whoever is in already joins again at any time: a phone that slept, a page that was loaded anew. */
function join(session: ClassSession, { pupilId, name, seatId }: ClassCommand & { kind: 'join' }): Decision {
  const known = session.pupils.get(pupilId)
  if (known) return known.removed ? refused('removed') : nothing
  const others = [...session.pupils.values()].filter(({ removed }) => !removed)
  if (others.length >= CLASS_MAX) return refused('full')
  if (seatId !== null && others.some(other => other.seatId === seatId)) return refused('seat-taken')
  return happens({ kind: 'joined', pupilId, name, seatId })
}

function step(session: ClassSession, { task, step: to }: ClassCommand & { kind: 'step' }): Decision {
  if (session.phase === 'lobby') return refused('not-begun')
  if (session.at?.task === task && session.at.step === to) return nothing
  return mayFollow(session, { task, step: to })
    ? happens({ kind: 'stepped', task, step: to })
    : refused('step-out-of-order')
}

function vote(session: ClassSession, { pupilId, task, vote: given }: ClassCommand & { kind: 'vote' }): Decision {
  const votes = session.votes.get(task)?.get(pupilId)
  // The same vote again, by whoever did not hear that it was received: told so whatever is asked by now.
  if (Object.values(votes ?? {}).some(({ answerId }) => answerId === given.answerId)) return nothing
  if (session.phase === 'lobby') return refused('not-begun')
  if (session.paused) return refused('paused')
  const round = openRound(session, pupilId, task)
  return round === null ? refused('not-asked-now') : happens({ kind: 'voted', pupilId, task, round, vote: given })
}

/** The round in which a pupil may vote on a question now. */
export function openRound(session: ClassSession, pupilId: string, task: number): Round | null {
  if (session.pace === 'own') {
    // One after the other: the next is the first that was not answered, and what was answered has been told.
    const next = session.tasks.findIndex((_, index) => !session.votes.get(index)?.has(pupilId))
    return session.phase === 'running' && next === task ? 1 : null
  }
  if (session.at?.task !== task) return null
  const { step: now } = session.at
  return now === 'vote' ? 1 : now === 'vote-again' ? 2 : null
}
