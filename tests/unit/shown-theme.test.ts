import { describe, expect, it } from 'vitest'
import { shownTheme } from '../../src-renderer/app/shown-theme'

describe('the theme that is shown', () => {
  it('follows the system where the setting says so', () => {
    expect(shownTheme('system', { dark: false, contrast: false })).toBe('light')
    expect(shownTheme('system', { dark: true, contrast: false })).toBe('dark')
    expect(shownTheme('system', { dark: false, contrast: true })).toBe('contrast')
    expect(shownTheme('system', { dark: true, contrast: true })).toBe('contrast-dark')
  })

  it('is what was chosen, whatever the system wants', () => {
    expect(shownTheme('light', { dark: true, contrast: true })).toBe('light')
    expect(shownTheme('dark', { dark: false, contrast: true })).toBe('dark')
  })

  it('keeps the system’s brightness in high contrast', () => {
    expect(shownTheme('contrast', { dark: false, contrast: false })).toBe('contrast')
    expect(shownTheme('contrast', { dark: true, contrast: false })).toBe('contrast-dark')
  })
})
