import type { Reading } from '@contract/settings'

export type ShownTheme = 'light' | 'dark' | 'contrast' | 'contrast-dark'

/** `system` resolved, and high contrast in the brightness the system has. */
export function shownTheme(theme: Reading['theme'], system: { dark: boolean; contrast: boolean }): ShownTheme {
  const contrast = theme === 'contrast' || (theme === 'system' && system.contrast)
  if (contrast) return system.dark ? 'contrast-dark' : 'contrast'
  if (theme === 'system') return system.dark ? 'dark' : 'light'
  return theme === 'dark' ? 'dark' : 'light'
}
