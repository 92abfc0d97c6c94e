import { useQuery } from '@pinia/colada'
import { useAction } from '@app/action'
import { client } from '@app/client'
import { teacherQuery } from '@app/teacher/teacher-query'
import { useToasts } from '@ui/toasts'
import type { PasswordDraft, TeacherChange } from './teacher-draft'

const DONE: Readonly<Record<TeacherChange, string>> = {
  set: 'The teacher’s password is set.',
  change: 'The teacher’s password is changed.',
  remove: 'The teacher’s password is removed. Nothing is locked now.',
}

/** The teacher's password and what can be done with it. */
export function useTeacher() {
  const query = useQuery(teacherQuery)
  const { show } = useToasts()

  const ask = (wish: TeacherChange, { current, next }: PasswordDraft) => {
    if (wish === 'set') return client.teacher.setPassword({ password: next })
    if (wish === 'change') return client.teacher.changePassword({ password: current, next })
    return client.teacher.removePassword({ password: current })
  }

  const change = useAction(async (wish: TeacherChange, draft: PasswordDraft) => {
    await ask(wish, draft)
    show(DONE[wish])
    return true
  })

  const lock = useAction(async () => {
    await client.teacher.lock()
    show('Locked.')
    return true
  })

  return { query, change, lock }
}
