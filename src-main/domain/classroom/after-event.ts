import type { ClassEvent, ClassSession, Pupil, Vote, Votes } from './class-session'

const NEW: ClassSession = {
  ...{ pace: 'together', tasks: [], phase: 'lobby', paused: false, at: null },
  ...{ told: new Set(), pupils: new Map(), votes: new Map() },
}

/** The session after an event that `decide` let happen, or that its record holds; nothing is asked again here. */
export function afterEvent(session: ClassSession, event: ClassEvent): ClassSession {
  switch (event.kind) {
    case 'opened':
      return { ...NEW, pace: event.pace, tasks: event.tasks }
    case 'joined': {
      const { pupilId: id, name, seatId } = event
      return withPupil(session, { id, name, seatId, removed: false })
    }
    case 'renamed':
      return changePupil(session, event.pupilId, { name: event.name })
    case 'removed':
      return changePupil(session, event.pupilId, { removed: true })
    case 'begun':
      return { ...session, phase: 'running', at: session.pace === 'own' ? null : { task: 0, step: 'read' } }
    case 'stepped': {
      const { task, step } = event
      const told = step === 'why' ? new Set([...session.told, task]) : session.told
      return { ...session, at: { task, step }, told }
    }
    case 'voted':
      return withVote(session, event)
    case 'paused':
      return { ...session, paused: true }
    case 'resumed':
      return { ...session, paused: false }
    case 'ended':
      return { ...session, phase: 'ended', at: null, paused: false }
  }
}

/** A session from its record, the opening first. */
export const sessionFrom = (events: Iterable<ClassEvent>): ClassSession => [...events].reduce(afterEvent, NEW)

function withPupil(session: ClassSession, pupil: Pupil): ClassSession {
  return { ...session, pupils: new Map(session.pupils).set(pupil.id, pupil) }
}

function changePupil(session: ClassSession, id: string, change: Partial<Pupil>): ClassSession {
  const pupil = session.pupils.get(id)
  return pupil ? withPupil(session, { ...pupil, ...change }) : session
}

function withVote(session: ClassSession, { task, pupilId, round, vote }: ClassEvent & { kind: 'voted' }): ClassSession {
  const ofTask = new Map(session.votes.get(task))
  const before: Votes = ofTask.get(pupilId) ?? {}
  ofTask.set(pupilId, { ...before, [round]: vote satisfies Vote })
  return { ...session, votes: new Map(session.votes).set(task, ofTask) }
}
