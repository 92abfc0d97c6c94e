import { computed, shallowRef } from 'vue'
import type { AnswerGiven, PracticeState } from '@contract/practice'
import { useTopic } from '@app/changes'
import { client } from '@app/client'
import { failureOf } from '@app/failures'
import { useToasts } from '@ui/toasts'
import { placeOf, sessionOf } from './asked-state'
import { isLostCode, type LostCode } from './lost-words'

type Call = () => Promise<PracticeState>
type Action = 'start' | 'answer' | 'next' | 'finish'

/**
 * One sitting: on one text and exercise, or today's over several; `begin` starts it or goes on with it. The core holds where the session stands and each call answers with it, so that a reload,
 * a second window or a restart goes on at the same segment; nothing here is a copy that could go wrong.
 */
export function usePractice(begin: (from: 'unseen' | 'missed') => Promise<PracticeState>) {
  const state = shallowRef<PracticeState | null>(null)
  const error = shallowRef<unknown>(null)
  const failure = computed(() => (error.value ? failureOf(error.value) : null))
  const busy = shallowRef(false)
  const failed = shallowRef<{ action: Action; call: Call } | null>(null)
  const lost = shallowRef<LostCode | null>(null)
  const { show } = useToasts()

  const sessionId = computed(() => state.value && sessionOf(state.value))

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
    const code = failure.value?.code
    if (code === 'NOT_CURRENT') await catchUp()
    else if (code && isLostCode(code) && sessionId.value) lose(code)
  }

  /** Shows where the session stands, which may be elsewhere than here: a second window or a restored backup. */
  async function catchUp() {
    const { value: before } = state
    const id = sessionId.value
    if (!before || !id || before.phase === 'done') return
    try {
      const now = await client.practice.state({ sessionId: id })
      // What was answered meanwhile in this window is newer.
      if (state.value !== before) return
      error.value = null
      state.value = now
      if (placeOf(now) !== placeOf(before)) show('This session changed elsewhere. It goes on here where it stands now.')
    } catch (reason) {
      const { code } = failureOf(reason)
      if (isLostCode(code)) lose(code)
      else if (error.value) error.value = reason
    }
  }

  /** The session is not this profile's any more, or is gone: nothing that is sent for it would be taken. */
  function lose(code: LostCode) {
    lost.value = code
    state.value = null
  }

  // Another window may switch the profile, delete it or restore a backup; better said now than after the next answer.
  useTopic('profiles', () => {
    if (!busy.value) void catchUp()
  })

  return {
    state,
    error,
    failure,
    busy,
    lost,
    start: (from: 'unseen' | 'missed') => ask('start', () => begin(from)),
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
