import { computed, shallowRef } from 'vue'
import type { AnswerGiven, PracticeState } from '@contract/practice'
import { client } from '@app/client'
import { failureOf } from '@app/failures'

type Call = () => Promise<PracticeState>
type Action = 'start' | 'state' | 'answer' | 'next' | 'finish'

/**
 * One sitting on one text. The core holds where the session stands and each call answers with it, so that a reload,
 * a second window or a restart goes on at the same segment; nothing here is a copy that could go wrong.
 */
export function usePractice(textId: () => string) {
  const state = shallowRef<PracticeState | null>(null)
  const error = shallowRef<unknown>(null)
  const failure = computed(() => (error.value ? failureOf(error.value) : null))
  const busy = shallowRef(false)
  const failed = shallowRef<{ action: Action; call: Call } | null>(null)

  async function ask(action: Action, call: Call): Promise<void> {
    if (busy.value) return
    busy.value = true
    try {
      state.value = await call()
      error.value = null
      failed.value = null
    } catch (reason) {
      error.value = reason
      failed.value = { action, call }
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
    await ask('state', () => client.practice.state({ sessionId }))
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
    start: (from: 'unseen' | 'missed') => ask('start', () => client.practice.start({ textId: textId(), from })),
    /** The same id again gives the same feedback and stores nothing: a retry is always safe. */
    answer: (answerId: string, segmentId: string, answer: AnswerGiven) =>
      ask('answer', () => client.practice.answer({ sessionId: sessionId.value ?? '', answerId, segmentId, answer })),
    next: () => ask('next', () => client.practice.next({ sessionId: sessionId.value ?? '' })),
    finish: () => ask('finish', () => client.practice.finish({ sessionId: sessionId.value ?? '' })),
    failedAction: computed(() => failed.value?.action ?? null),
    retry: () => (failed.value ? ask(failed.value.action, failed.value.call) : Promise.resolve()),
  }
}

export type Practice = ReturnType<typeof usePractice>
