import { useQuery } from '@pinia/colada'
import { useMediaQuery, useTimeout } from '@vueuse/core'
import { computed, watchEffect } from 'vue'
import { READING_DEFAULT } from '@contract/settings'
import { characterKeysWork } from '@ui/shortcuts'
import { readingQuery } from './queries'
import { shownTheme } from './shown-theme'

/** The settings come within milliseconds; where the core is slow or away the page does not wait for them. */
const READY_WITHIN_MS = 600

/**
 * Puts the profile's reading settings on <html>, where tokens.css and base.css take them up. What it gives turns true
 * once the page can be shown without changing its colours a moment later.
 */
export function useLook() {
  const { data, status } = useQuery(readingQuery)
  const reading = computed(() => data.value ?? READING_DEFAULT)
  const overdue = useTimeout(READY_WITHIN_MS)
  const ready = computed(() => status.value !== 'pending' || overdue.value)
  const dark = useMediaQuery('(prefers-color-scheme: dark)')
  const contrast = useMediaQuery('(prefers-contrast: more)')
  const root = document.documentElement
  watchEffect(() => {
    if (!ready.value) return
    const { theme, motion, measure, textSize, characterKeys } = reading.value
    root.dataset.theme = shownTheme(theme, { dark: dark.value, contrast: contrast.value })
    root.dataset.motion = motion
    root.dataset.measure = measure
    characterKeysWork.value = characterKeys === 'on'
    root.style.setProperty('--text-scale', String(textSize / 100))
  })
  return ready
}
