import { nextTick, ref, watch, type Ref } from 'vue'
import { questionName, type Asked } from './asked-state'
import { useFirstMeeting } from './use-first-meeting'

/**
 * When an exercise says how it works: at the first meeting, until it is put away, and whenever it is asked for. The
 * focus goes to it where it was asked for, and with `goBack` from what is put away.
 */
export function useHowTo(state: () => Asked, box: Readonly<Ref<{ focus: () => void } | null>>, goBack: () => void) {
  const isNew = useFirstMeeting(() => state().item.exercise)
  const wanted = ref<boolean | null>(null)

  // Asked for or put away, it is so for one question; what is new stays new until it is answered.
  watch(
    () => questionName(state().item),
    () => (wanted.value = null),
  )

  /** Of Sort the primer has told it all before the first question. */
  const isOpen = () => wanted.value ?? (isNew.value && state().item.exercise !== 'sort')

  async function open() {
    wanted.value = true
    await nextTick()
    box.value?.focus()
  }

  async function close() {
    wanted.value = false
    await nextTick()
    goBack()
  }

  return { isOpen, open, close }
}
