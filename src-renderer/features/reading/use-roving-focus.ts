import { computed, ref, type Ref } from 'vue'

/** Where a key leads among things in rows: right and left through all, up and down to the rows' beginnings. */
export function roved(key: string, at: number, rows: readonly number[]): number | null {
  const last = rows.length - 1
  const startOf = (row: number | undefined) => (row === undefined ? -1 : rows.indexOf(row))
  const own = rows[at]
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, last)
    case 'ArrowLeft':
      return Math.max(at - 1, 0)
    case 'ArrowDown': {
      const next = rows.findIndex((row, place) => place > at && row !== own)
      return next < 0 ? last : next
    }
    case 'ArrowUp': {
      const start = startOf(own)
      return start < at ? start : Math.max(startOf(rows[start - 1]), 0)
    }
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

/**
 * One Tab stop for many things on a page: the arrows move within. `rows` gives the row (paragraph) of each;
 * `focus` puts the focus on one of them.
 */
export function useRovingFocus(
  items: Ref<readonly { readonly id: string; readonly paragraph: number }[]>,
  focus: (id: string) => void,
) {
  const wanted = ref<string | null>(null)
  const current = computed(() => {
    const all = items.value
    return all.find(item => item.id === wanted.value)?.id ?? all[0]?.id ?? null
  })

  function onKeydown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const all = items.value
    const at = all.findIndex(item => item.id === current.value)
    if (at < 0) return
    const to = roved(
      event.key,
      at,
      all.map(item => item.paragraph),
    )
    if (to === null) return
    event.preventDefault()
    wanted.value = all[to]?.id ?? null
    if (wanted.value) focus(wanted.value)
  }

  return { current, onKeydown, moveTo: (id: string) => (wanted.value = id) }
}
