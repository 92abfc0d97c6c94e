import { useQuery } from '@pinia/colada'
import { useMediaQuery } from '@vueuse/core'
import { computed, watchEffect } from 'vue'
import { READING_DEFAULT } from '@contract/settings'
import { readingQuery } from './queries'
import { shownTheme } from './shown-theme'

/** Puts the profile's reading settings on <html>, where tokens.css and base.css take them up. */
export function useLook() {
  const { data } = useQuery(readingQuery)
  const reading = computed(() => data.value ?? READING_DEFAULT)
  const dark = useMediaQuery('(prefers-color-scheme: dark)')
  const contrast = useMediaQuery('(prefers-contrast: more)')
  const root = document.documentElement
  watchEffect(() => {
    const { theme, motion, measure, textSize } = reading.value
    root.dataset.theme = shownTheme(theme, { dark: dark.value, contrast: contrast.value })
    root.dataset.motion = motion
    root.dataset.measure = measure
    root.style.setProperty('--text-scale', String(textSize / 100))
  })
  return reading
}
