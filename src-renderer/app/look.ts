import { useQuery } from '@pinia/colada'
import { useMediaQuery } from '@vueuse/core'
import { computed, watchEffect } from 'vue'
import { READING_DEFAULT, type Reading } from '@contract/settings'
import { readingQuery } from './queries'

export type ShownTheme = 'light' | 'dark' | 'contrast' | 'contrast-dark'

export function shownTheme(theme: Reading['theme'], system: { dark: boolean; contrast: boolean }): ShownTheme {
  const contrast = theme === 'contrast' || (theme === 'system' && system.contrast)
  if (contrast) return system.dark ? 'contrast-dark' : 'contrast'
  if (theme === 'system') return system.dark ? 'dark' : 'light'
  return theme === 'dark' ? 'dark' : 'light'
}

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
