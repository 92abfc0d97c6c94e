import { useEventListener } from '@vueuse/core'
import { nextTick, ref, type Ref } from 'vue'
import { useShortcuts, type Shortcut } from '@ui/shortcuts'
import { roved } from '../../reading/use-roving-focus'
import { pickedRange, toggled, type StripDraft } from './strip-draft'

const MOVES = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']

/**
 * One Tab stop for the words of a sentence. Arrows move (up and down by the lines on the screen), Space picks, Shift
 * picks all from where it was first held. Enter is left to the page, which checks with it.
 */
export function useWordPicking(
  list: Readonly<Ref<HTMLElement | null>>,
  draft: () => StripDraft | null,
  change: (draft: StripDraft) => void,
) {
  const current = ref(0)
  let anchor: number | null = null

  const words = () => [...(list.value?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])]

  function goTo(token: number) {
    current.value = token
    void nextTick(() => words()[token]?.focus())
  }

  function toggle(now: StripDraft, token: number) {
    anchor = null
    change(toggled(now, token))
  }

  function pickTo(now: StripDraft, token: number) {
    anchor ??= current.value
    change(pickedRange(now, anchor, token))
  }

  function move(key: string, picking: StripDraft | null) {
    const lines = words().map(({ offsetTop }) => offsetTop)
    const to = roved(key, current.value, lines)
    if (to === null) return
    if (picking) pickTo(picking, to)
    else anchor = null
    goTo(to)
  }

  const within = (target: Element) => list.value?.contains(target) ?? false

  useShortcuts((): Shortcut[] => {
    const now = draft()
    if (!now) return []
    return [
      {
        ...{ keys: MOVES, names: ['←', '→', '↑', '↓'], label: 'Go from word to word, and from line to line' },
        ...{ within, repeats: true, run: (_, key) => move(key, null) },
      },
      {
        ...{ keys: ' ', label: 'Pick the word, or take it back', within },
        run: () => toggle(now, current.value),
      },
      {
        ...{ keys: MOVES.map(key => `Shift+${key}`), names: ['Shift ←', 'Shift →'], label: 'Pick several in a row' },
        ...{ within, repeats: true, run: (_, key) => move(key.replace('Shift+', ''), now) },
      },
    ]
  })

  useEventListener(list, 'click', event => {
    const now = draft()
    const token = words().findIndex(word => word === event.target)
    if (!now || token < 0) return
    if (event.shiftKey) pickTo(now, token)
    else toggle(now, token)
    current.value = token
  })

  return current
}
