import type { TodayPlan } from '@contract/today'
import { TEST_NAMES } from '@ui/occasion-words'

type Reminder = NonNullable<TodayPlan['test']>

export interface ReminderWords {
  readonly words: string
  readonly action: string
  readonly to: string
}

export function reminderWords({ state, occasion, position, total }: Reminder): ReminderWords {
  if (state === 'open') {
    const words = `A test goes on at question ${position} of ${total}. Every answer so far is stored.`
    return { words, action: 'Go on with the test', to: '/test/sitting' }
  }
  const words = `The ${TEST_NAMES[occasion]} can be taken: ${total} questions, about ${Math.round((total * 2) / 5)} minutes. It can wait, too.`
  return { words, action: 'Look at the test', to: '/test' }
}

/** What was put off: this reminder, on this day of this computer. Another one, or tomorrow, comes again. */
export function putOffMark({ state, occasion, from }: Reminder, now: Date): string {
  return [state, occasion, from ?? '', now.getFullYear(), now.getMonth() + 1, now.getDate()].join(' ')
}
