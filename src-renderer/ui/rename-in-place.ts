import { nextTick, ref, type Ref } from 'vue'

type Focusable = { focus: () => void }

/**
 * A row that turns into a form for its name, and back. The button that had the focus is gone while the form stands, so
 * the focus goes to the form's field and afterwards to what has `data-rename` in the row.
 */
export function useRenameInPlace(row: Readonly<Ref<HTMLElement | null>>, field: Readonly<Ref<Focusable | null>>) {
  const editing = ref(false)

  async function begin() {
    editing.value = true
    await nextTick()
    field.value?.focus()
  }
  async function end() {
    editing.value = false
    await nextTick()
    row.value?.querySelector<HTMLElement>('[data-rename]')?.focus()
  }

  return { editing, begin, end }
}
