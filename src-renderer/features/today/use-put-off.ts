import { computed, ref } from 'vue'

const KEY = 'winnow:test-put-off'

/** Which reminder was put off, for this window's host. It is no part of a record: losing it shows the reminder again. */
export function usePutOff(mark: () => string | null) {
  const kept = ref(read())
  const isPutOff = computed(() => mark() !== null && kept.value === mark())

  const putOff = () => {
    kept.value = mark()
    try {
      localStorage.setItem(KEY, kept.value ?? '')
    } catch {
      // Full or forbidden: put off until the window is closed.
    }
  }
  return { isPutOff, putOff }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
