import { useSessionStorage } from '@vueuse/core'

/** Open or shut for this window, through all questions and sessions of it. */
const isOpen = useSessionStorage('winnow.path-card', false)

export const PATH_CARD_ID = 'path-card'

export function usePathCard() {
  return { isOpen, toggle: () => void (isOpen.value = !isOpen.value) }
}
