import { useEventListener } from '@vueuse/core'
import { nextTick, ref, type Ref } from 'vue'
import { roved } from '../../reading/use-roving-focus'
import { pickedRange, toggled, type StripDraft } from './strip-draft'

/**
 * One Tab stop for the words of a sentence. Arrows move (up and down by the lines on the screen), Space picks, Shift
 * picks all from where it was first held. Enter is left to the page, which checks with it.
 */
export function useWordPicking(
  list: Readonly<Ref<HTMLElement | null>>,
  draft: () => StripDraft,
  change: (draft: StripDraft) => void,
) {
  const current = ref(0)
  let anchor: number | null = null

  const words = () => [...(list.value?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])]

  function goTo(token: number) {
    current.value = token
    void nextTick(() => words()[token]?.focus())
  }

  function pickTo(token: number, from: number) {
    anchor ??= from
    change(pickedRange(draft(), anchor, token))
  }

  function onKeydown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Shift') return
    if (!event.shiftKey) anchor = null
    if (event.key === ' ') {
      event.preventDefault()
      if (event.shiftKey) pickTo(current.value, current.value)
      else change(toggled(draft(), current.value))
      return
    }
    const lines = words().map(({ offsetTop }) => offsetTop)
    const to = roved(event.key, current.value, lines)
    if (to === null) return
    event.preventDefault()
    if (event.shiftKey) pickTo(to, current.value)
    goTo(to)
  }

  function onClick(event: MouseEvent) {
    const token = words().findIndex(word => word === event.target)
    if (token < 0) return
    if (event.shiftKey) pickTo(token, current.value)
    else {
      anchor = null
      change(toggled(draft(), token))
    }
    current.value = token
  }

  useEventListener(list, 'keydown', onKeydown)
  useEventListener(list, 'click', onClick)
  return current
}
