import { shallowRef } from 'vue'
import { useAnnouncer } from './announcer'

export interface Toast {
  id: number
  text: string
  action?: { name: string; run: () => unknown }
}

export const toasts = shallowRef<readonly Toast[]>([])
let lastId = 0

export function dismissToast(id: number) {
  toasts.value = toasts.value.filter(toast => toast.id !== id)
}

/** A short word at the bottom of the window about something that worked. What failed belongs where it was asked. */
export function useToasts() {
  const { polite } = useAnnouncer()
  const show = (text: string, action?: Toast['action']) => {
    const toast = { id: ++lastId, text, ...(action ? { action } : {}) }
    toasts.value = [...toasts.value.slice(-2), toast]
    polite(action ? `${text} ${action.name} is at the end of the page.` : text)
  }
  return { show }
}
