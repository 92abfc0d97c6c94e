import { nextTick, type Ref } from 'vue'
import { useShortcuts } from '@ui/shortcuts'
import { moved, toggled, type TraceDraft } from './trace-draft'

const sourceAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-source]')?.dataset.source : undefined
const within = (target: Element) => sourceAt(target) !== undefined

/** What the arrows do on a source of the chain, and its buttons. `list` is the chain on the page. */
export function useChainMoves(
  list: Readonly<Ref<HTMLElement | null>>,
  draft: () => TraceDraft,
  change: (draft: TraceDraft) => void,
) {
  /** A source that moves takes the focus along, on the button it was on. */
  async function move(source: string, by: 1 | -1) {
    const { activeElement } = document
    const button = activeElement instanceof HTMLElement ? activeElement.dataset.does : undefined
    change(moved(draft(), source, by))
    await nextTick()
    const row = list.value?.querySelector(`[data-source="${source}"]`)
    row?.querySelector<HTMLElement>(`[data-does="${button ?? 'earlier'}"]`)?.focus()
  }

  /** The focus goes to the source that comes into its place, else to the list. */
  async function takeOut(source: string) {
    const at = draft().chain.indexOf(source)
    change(toggled(draft(), source))
    await nextTick()
    const rows = list.value?.querySelectorAll<HTMLElement>('[data-does="out"]')
    const next = rows?.[Math.min(at, rows.length - 1)]
    if (next) next.focus()
    else list.value?.focus()
  }

  function onSource(run: (source: string) => unknown) {
    return ({ target }: Event) => {
      const source = sourceAt(target)
      if (source) void run(source)
    }
  }

  useShortcuts(() => [
    {
      ...{ keys: ['ArrowUp', 'ArrowLeft'], names: ['↑'], label: 'Move the source that has the focus earlier', within },
      run: onSource(source => move(source, -1)),
    },
    {
      ...{ keys: ['ArrowDown', 'ArrowRight'], names: ['↓'], label: 'Move the source that has the focus later', within },
      run: onSource(source => move(source, 1)),
    },
    { keys: 'Delete', label: 'Take the source that has the focus out', within, run: onSource(takeOut) },
  ])

  return { move, takeOut }
}
