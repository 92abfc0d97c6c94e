import { nextTick, ref, watch, type Ref } from 'vue'
import { questionName, type Asked } from './asked-state'
import { useFirstMeeting } from './use-first-meeting'

/** When an exercise says how it works: at the first meeting, until it is put away, and whenever it is asked for. */
export function useHowTo(state: () => Asked, box: Readonly<Ref<{ focus: () => void } | null>>) {
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

  return { isOpen, open, close: () => void (wanted.value = false) }
}
