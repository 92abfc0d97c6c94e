import { shallowRef } from 'vue'
import { useAnnouncer } from './announcer'

export interface Toast {
  id: number
  text: string
  action?: { name: string; run: () => unknown }
}

export const toast = shallowRef<Toast | null>(null)
let lastId = 0

export function dismissToast(id: number) {
  if (toast.value?.id === id) toast.value = null
}

/**
 * A short word at the bottom of the window about something that worked; the newest replaces the one before. What failed
 * belongs where it was asked.
 */
export function useToasts() {
  const { polite } = useAnnouncer()
  const show = (text: string, action?: Toast['action']) => {
    toast.value = { id: ++lastId, text, ...(action ? { action } : {}) }
    polite(action ? `${text} ${action.name} is at the end of the page.` : text)
  }
  return { show }
}
