import type { Ref } from 'vue'

/** How a field is given the focus from outside: with what is in it selected, to be typed over. */
export const focusSelected = (input: Readonly<Ref<HTMLInputElement | null>>) => () => {
  input.value?.focus()
  input.value?.select()
}
