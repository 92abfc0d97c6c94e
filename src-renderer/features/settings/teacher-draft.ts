import * as v from 'valibot'
import { newPassword } from '@contract/teacher'

export type TeacherChange = 'set' | 'change' | 'remove'

export interface PasswordDraft {
  current: string
  next: string
  again: string
}

export const EMPTY_DRAFT: Readonly<PasswordDraft> = { current: '', next: '', again: '' }

/** What is wrong with what was typed, by field and the first one only; `null` where it can be asked for. */
export function passwordProblem(
  change: TeacherChange,
  { current, next, again }: PasswordDraft,
): { field: keyof PasswordDraft; problem: string } | null {
  if (change !== 'set' && current === '') return { field: 'current', problem: 'Type the password that is set now.' }
  if (change === 'remove') return null
  const parsed = v.safeParse(newPassword, next)
  if (!parsed.success) return { field: 'next', problem: parsed.issues[0].message }
  return next === again ? null : { field: 'again', problem: 'This is not the same as above.' }
}
