import type { ClassSession, Step } from './class-session'

/** Within a question. After the why nothing more is asked of it; before it, talk and the second vote may be left out. */
const FOLLOWING: Readonly<Record<Step, readonly Step[]>> = {
  read: ['vote'],
  vote: ['discuss', 'why'],
  discuss: ['vote-again', 'why'],
  'vote-again': ['why'],
  why: [],
}

/**
 * Whether the class may go to a place: on within the question, or to read another one. A question may be left at any
 * step; one that was voted on is not begun again, since its first votes would no longer be first.
 */
export function mayFollow(session: ClassSession, to: NonNullable<ClassSession['at']>): boolean {
  const { at, tasks, told, votes } = session
  if (at === null || to.task < 0 || to.task >= tasks.length || !Number.isInteger(to.task)) return false
  if (at.task === to.task) return FOLLOWING[at.step].includes(to.step)
  return to.step === 'read' && !told.has(to.task) && !votes.has(to.task)
}

/** The steps a teacher may take next within the question, in the order of the lesson. */
export const stepsAfter = (step: Step): readonly Step[] => FOLLOWING[step]
