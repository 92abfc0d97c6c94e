import { computed, shallowRef } from 'vue'
import type { AnswerGiven, PracticeState } from '@contract/practice'
import { client } from '@app/client'
import { failureOf } from '@app/failures'

type Call = () => Promise<PracticeState>

/**
 * One sitting on one text. The core holds where the session stands and each call answers with it, so that a reload,
 * a second window or a restart goes on at the same segment; nothing here is a copy that could go wrong.
 */
export function usePractice(textId: () => string) {
  const state = shallowRef<PracticeState | null>(null)
  const error = shallowRef<unknown>(null)
  const failure = computed(() => (error.value ? failureOf(error.value) : null))
  const busy = shallowRef(false)
  let failed: Call | null = null

  async function ask(call: Call): Promise<void> {
    if (busy.value) return
    busy.value = true
    try {
      state.value = await call()
      error.value = null
      failed = null
    } catch (reason) {
      error.value = reason
      failed = call
    } finally {
      busy.value = false
    }
    if (failure.value?.code === 'NOT_CURRENT') await catchUp()
  }

  /** The session went on elsewhere: show where it stands instead of insisting. */
  async function catchUp() {
    const { value } = state
    if (!value || value.phase === 'done') return
    const { sessionId } = value.item
    error.value = null
    await ask(() => client.practice.state({ sessionId }))
  }

  const sessionId = computed(() => {
    const { value } = state
    if (!value) return null
    return value.phase === 'done' ? value.sessionId : value.item.sessionId
  })

  return {
    state,
    error,
    failure,
    busy,
    start: (from: 'unseen' | 'missed') => ask(() => client.practice.start({ textId: textId(), from })),
    /** The same id again gives the same feedback and stores nothing: a retry is always safe. */
    answer: (answerId: string, segmentId: string, answer: AnswerGiven) =>
      ask(() => client.practice.answer({ sessionId: sessionId.value ?? '', answerId, segmentId, answer })),
    next: () => ask(() => client.practice.next({ sessionId: sessionId.value ?? '' })),
    finish: () => ask(() => client.practice.finish({ sessionId: sessionId.value ?? '' })),
    retry: () => (failed ? ask(failed) : Promise.resolve()),
  }
}

export type Practice = ReturnType<typeof usePractice>
