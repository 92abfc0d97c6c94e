import { ref, shallowRef } from 'vue'
import { failureOf, type Failure } from './failures'
import { askTeacher } from './teacher/unlock'

/**
 * Something a person asks to be done: at most once at a time, and its failure is kept to be shown beside it. What is
 * locked with the teacher's password asks for it, and is then done.
 */
export function useAction<Args extends unknown[], Result>(act: (...args: Args) => Promise<Result>) {
  const busy = ref(false)
  const failure = shallowRef<Failure | null>(null)

  /** Resolves to what `act` gave, or to `undefined` where it failed or one was under way. */
  async function run(...args: Args): Promise<Result | undefined> {
    if (busy.value) return undefined
    busy.value = true
    failure.value = null
    try {
      return await orUnlocked(() => act(...args))
    } catch (error) {
      failure.value = failureOf(error)
      return undefined
    } finally {
      busy.value = false
    }
  }

  return { run, busy, failure, forget: () => (failure.value = null) }
}

async function orUnlocked<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    if (failureOf(error).code !== 'TEACHER_LOCKED' || !(await askTeacher())) throw error
    return await act()
  }
}
