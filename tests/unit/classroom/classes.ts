import { afterEvent, sessionFrom } from '../../../src-main/domain/classroom/after-event'
import type { ClassEvent, ClassSession, Pace, Vote } from '../../../src-main/domain/classroom/class-session'
import { decide, type ClassCommand, type ClassRefusal } from '../../../src-main/domain/classroom/decide'
import type { Task } from '../../../src-main/domain/exercise/exercises'

export const TASKS: readonly Task[] = ['s001', 's002', 's003'].map(segmentId => ({
  ...{ textId: 'harbour', revision: '0123456789abcdef', exercise: 'sort' as const, segmentId },
}))

export const voteOf = (answerId: string, correct: boolean | null): Vote => ({
  answerId,
  given: { exercise: 'sort', label: correct ? 'fact' : 'opinion', owner: 'article', source: null },
  confidence: 2,
  correct,
})

/** A session with its record, as a server keeps it. */
export class SessionInHand {
  readonly events: ClassEvent[]
  session: ClassSession

  constructor(pace: Pace, tasks = TASKS) {
    this.events = [{ kind: 'opened', pace, tasks }]
    this.session = sessionFrom(this.events)
  }

  /** What it answers with; `null` where it may happen. */
  ask(command: ClassCommand): ClassRefusal | null {
    const { events, refused } = decide(this.session, command)
    this.events.push(...events)
    this.session = events.reduce(afterEvent, this.session)
    return refused
  }

  must(...commands: readonly ClassCommand[]): this {
    for (const command of commands) {
      const refused = this.ask(command)
      if (refused) throw new Error(`${command.kind}: ${refused}`)
    }
    return this
  }
}

export const join = (pupilId: string, seatId: string | null = null): ClassCommand => ({
  ...{ kind: 'join', pupilId, name: pupilId, seatId },
})
export const vote = (
  pupilId: string,
  task: number,
  answerId: string,
  correct: boolean | null = true,
): ClassCommand => ({
  ...{ kind: 'vote', pupilId, task, vote: voteOf(answerId, correct) },
})
export const step = (task: number, to: 'read' | 'vote' | 'discuss' | 'vote-again' | 'why'): ClassCommand => ({
  ...{ kind: 'step', task, step: to },
})
